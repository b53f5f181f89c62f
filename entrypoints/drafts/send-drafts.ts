import { sendMessage } from '@/utils/messaging/protocol';
import type { Draft, DraftTrouble } from '@/utils/model/draft';

/** Between two sendings: a database need not follow every key. */
const REST_MS = 300;
/** After a failure it is tried again, less and less often. */
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;

export interface DraftPost {
  /** The latest of each moment; an earlier one that has not gone yet need not go any more. */
  put(drafts: readonly Draft[]): void;
  /** All at once, as the page may be going. */
  flush(): void;
}

/** Sends drafts to the background, one sending at a time, and lets go of none before it is known to be kept. */
export function createDraftPost(
  onKept: (keptAt: string) => void,
  onTrouble: (trouble: DraftTrouble) => void,
  signal: AbortSignal,
): DraftPost {
  const waiting = new Map<string, Draft>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;
  let restUntil = 0;
  let retryMs = FIRST_RETRY_MS;

  const plan = (inMs: number) => {
    if (signal.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(() => void send(), inMs);
  };
  const sendOne = async (draft: Draft) => {
    const answer = await sendMessage('keepDraft', draft);
    // Meanwhile a later state of the same moment may have come.
    if (waiting.get(draft.id) === draft) waiting.delete(draft.id);
    if (answer === 'kept') onKept(draft.keptAt);
    else onTrouble('off');
  };
  const send = async () => {
    if (isSending || waiting.size === 0) return;
    isSending = true;
    try {
      await Promise.all([...waiting.values()].map(sendOne));
      retryMs = FIRST_RETRY_MS;
      restUntil = Date.now() + REST_MS;
      if (waiting.size > 0) plan(REST_MS);
    } catch (problem) {
      onTrouble(problem instanceof Error && problem.name === 'QuotaExceededError' ? 'full' : 'failed');
      plan(retryMs);
      retryMs = Math.min(LAST_RETRY_MS, retryMs * 2);
    } finally {
      isSending = false;
    }
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    put(drafts) {
      for (const draft of drafts) waiting.set(draft.id, draft);
      if (!isSending) plan(Math.max(0, restUntil - Date.now()));
    },
    flush: () => [...waiting.values()].forEach((draft) => void sendOne(draft).catch(() => undefined)),
  };
}
