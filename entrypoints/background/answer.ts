import { answer as answerPlainly } from '@/utils/messaging/answer';
import { isStorageError } from '@/utils/model/storage-error';
import { noteUse } from './lock-desk';
import { noteOwnFailure } from './note-failure';

/**
 * Answers a message. A handler that fails is noted, and its sender told as ever; that no page answers, or that
 * something is locked, is no failure.
 */
export const answer: typeof answerPlainly = (verb, handle) =>
  answerPlainly(verb, ((message) => {
    void noteUse().catch(() => undefined);
    const answered = (async () => handle(message))();
    answered.catch((error: unknown) => {
      if (verb !== 'relayToPage' && !isStorageError(error, 'LockedError')) noteOwnFailure(`answer ${verb}`, error);
    });
    return answered;
  }) as typeof handle);
