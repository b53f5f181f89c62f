import type { SealedPick } from '@/components/options/passphrase-question';
import { wantsPassphrase } from './open-file';

/** What is to be asked of a chosen file; nothing where it needs no passphrase. */
export function sealedPick(
  file: File | undefined,
  reading: { ok: true } | { ok: false; because: string } | undefined,
  open: (file: File, passphrase: string) => Promise<unknown>,
): SealedPick | undefined {
  if (!file || !reading || reading.ok || !wantsPassphrase(reading.because)) return undefined;
  const isWrong = reading.because === 'wrong-passphrase';
  return { file: file.name, isWrong, onOpen: (passphrase) => open(file, passphrase) };
}
