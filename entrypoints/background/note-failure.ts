import { browser } from 'wxt/browser';
import { createFailureLimit } from '@/utils/diagnostics/failure-limit';
import { failureOf } from '@/utils/diagnostics/failure-of';
import { noteOf } from '@/utils/diagnostics/note-of';
import type { FailureNote } from '@/utils/model/failure';
import { keepFailure } from '@/utils/store/failure-store';

/** Keeps what a page tells of a failure; without its address it is the background's own. */
export function noteFailure(note: FailureNote, address?: string): Promise<void> {
  const { runtime } = browser;
  const scene = { home: runtime.getURL('/'), address, version: runtime.getManifest().version };
  return keepFailure(failureOf(note, { ...scene, at: new Date().toISOString() }));
}

const mayNote = createFailureLimit();

/** The background's own failures. That one can't be kept hurts nobody. */
export function noteOwnFailure(unit: string, error: unknown): void {
  const note = noteOf(unit, error);
  if (mayNote(note)) void noteFailure(note).catch(() => undefined);
}
