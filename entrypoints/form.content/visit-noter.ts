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
  read: () => Snapshot,
  reread: () => Promise<void>,
  onLost: (lost: readonly FieldPath[]) => void,
  signal: AbortSignal,
): () => void {
  let noted = '';
  const pageOf = ({ sections }: Snapshot) =>
    sections.length > 0 ? [pathShape(location.pathname + location.hash), ...sections].join(' ') : '';
  return () => {
    const page = pageOf(read());
    if (page === '' || page === noted) return;
    noted = page;
    onLost([]);
    setTimeout(async () => {
      await reread();
      const now = read();
      if (signal.aborted || pageOf(now) !== page) return;
      const located = (Object.keys(now.fields) as FieldPath[]).filter((path) => !path.includes('['));
      onLost(await sendMessage('noteVisit', { page, located }).catch(() => []));
    }, SETTLED_MS);
  };
}
