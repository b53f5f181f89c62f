import { createFailureLimit } from '@/utils/diagnostics/failure-limit';
import { noteOf } from '@/utils/diagnostics/note-of';
import { sendMessage } from './protocol';

const mayTell = createFailureLimit();

/** Tells the background what has failed here. Nobody waits for it, and that it can't be told hurts nobody. */
export function tellFailure(unit: string, error: unknown): void {
  const note = noteOf(unit, error);
  if (mayTell(note)) void sendMessage('noteFailure', note).catch(() => undefined);
}
