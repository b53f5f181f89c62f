import { sendMessage } from '@/utils/messaging/protocol';
import type { FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import { pathShape } from '@/utils/site/blot-out';

/** A page that is still loading shows less than it will. */
const SETTLED_MS = 2500;

/**
 * Notes once for each page and its sections what it showed, and tells what it used to show and does not.
 *
 * Only names of fields are kept, never what they hold.
 */
export function createVisitNoter(
  reread: () => Promise<void>,
  onLost: (lost: readonly FieldPath[]) => void,
  signal: AbortSignal,
): (snapshot: Snapshot) => void {
  let [noted, at, latest]: [string, string, Snapshot | undefined] = ['', '', undefined];
  const pageOf = ({ sections }: Snapshot) =>
    sections.length > 0 ? [pathShape(location.pathname + location.hash), ...sections].join(' ') : '';
  return (snapshot) => {
    const isSame = latest?.sections === snapshot.sections && at === location.href;
    [latest, at] = [snapshot, location.href];
    const page = isSame ? noted : pageOf(snapshot);
    if (page === '' || page === noted) return;
    noted = page;
    onLost([]);
    setTimeout(async () => {
      await reread();
      if (signal.aborted || !latest || pageOf(latest) !== page) return;
      const located = (Object.keys(latest.fields) as FieldPath[]).filter((path) => !path.includes('['));
      onLost(await sendMessage('noteVisit', { page, located }).catch(() => []));
    }, SETTLED_MS);
  };
}
