import { answer as answerPlainly } from '@/utils/messaging/answer';
import { noteOwnFailure } from './note-failure';

/** Answers a message. A handler that fails is noted, and its sender told as ever; that no page answers is no failure. */
export const answer: typeof answerPlainly = (verb, handle) =>
  answerPlainly(verb, ((message) => {
    const answered = (async () => handle(message))();
    if (verb !== 'relayToPage') answered.catch((error: unknown) => noteOwnFailure(`answer ${verb}`, error));
    return answered;
  }) as typeof handle);
