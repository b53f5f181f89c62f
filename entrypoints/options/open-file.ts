import { isSealed, openSealed } from '@/utils/transfer/sealed-file';

/** `sealed`: it is encrypted, and no passphrase was given yet. */
export type Unopened = 'too-large' | 'unreadable' | 'newer-version' | 'sealed-damaged' | 'sealed' | 'wrong-passphrase';
export type OpenedFile = { ok: true; text: string } | { ok: false; because: Unopened };

/** The text of a chosen file, decrypted where it is encrypted; one that is too large is not even read. */
export async function openFile(file: File, mostBytes: number, passphrase?: string): Promise<OpenedFile> {
  if (file.size > mostBytes) return { ok: false, because: 'too-large' };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { ok: false, because: 'unreadable' };
  if (!isSealed(text)) return { ok: true, text };
  if (passphrase === undefined) return { ok: false, because: 'sealed' };
  const opened = await openSealed(text, passphrase);
  if (opened.ok) return opened;
  return { ok: false, because: opened.because === 'damaged' ? 'sealed-damaged' : opened.because };
}

/** What the officer can still open. */
export const wantsPassphrase = (because: string): because is 'sealed' | 'wrong-passphrase' =>
  because === 'sealed' || because === 'wrong-passphrase';
