import { sendMessage } from '@/utils/messaging/protocol';
import { partKey, type ProjectRecord, type SeenPart } from '@/utils/model/project';
import type { Snapshot } from '@/utils/model/snapshot';
import { isSamePart, seenParts } from '@/utils/projects/seen-parts';

/** After the last change. */
const QUIET_MS = 1200;

interface Pending {
  id: string;
  code: string | undefined;
  snapshot: Snapshot;
  project: ProjectRecord | undefined;
}

/** Remembers what a page shows of its project, a moment after it has come to rest, and before it goes. */
export function createKeeper(
  onKept: (id: string, name: string, parts: Record<string, SeenPart>) => void,
  signal: AbortSignal,
) {
  let pending: Pending | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const kept = new Map<string, SeenPart>();

  const flush = () => {
    clearTimeout(timer);
    if (!pending) return;
    const { id, code, snapshot, project } = pending;
    pending = undefined;
    const parts = seenParts(snapshot, project, new Date().toISOString()).filter((part) => {
      const before = kept.get(`${id} ${partKey(part)}`);
      return !before || !isSamePart(before, part) || before.seenOn !== part.seenOn;
    });
    if (parts.length === 0) return;
    const name = snapshot.fields['general.projectName']?.reading;
    for (const part of parts) kept.set(`${id} ${partKey(part)}`, part);
    const shownName = name?.status === 'filled' ? name.shown.trim() : undefined;
    onKept(id, shownName ?? code ?? id, Object.fromEntries(parts.map((part) => [partKey(part), part])));
    const note = {
      ...{ id, parts },
      ...(shownName !== undefined && { name: shownName }),
      ...(code !== undefined && { code }),
    };
    void sendMessage('noteParts', note).catch(() => undefined);
  };
  document.addEventListener('visibilitychange', flush, { signal });
  window.addEventListener('pagehide', flush, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    flush,
    /** Without an id it is not known whose page it is, and nothing is kept. */
    note(id: string | undefined, code: string | undefined, snapshot: Snapshot, project: ProjectRecord | undefined) {
      if (pending && (pending.id !== id || pending.snapshot.sections !== snapshot.sections)) flush();
      if (id === undefined) return;
      pending = { id, code, snapshot, project };
      clearTimeout(timer);
      timer = setTimeout(flush, QUIET_MS);
    },
  };
}
