import { useState } from 'preact/hooks';
import { sayRefused } from '@/components/lock/say-refused';
import { UnlockForm } from '@/components/lock/unlock-form';
import { lock } from '@/utils/i18n/lock';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import { sendMessage } from '@/utils/messaging/protocol';

/** The way back to what is locked. */
export function UnlockView({ language, onUnlocked }: { language: Language; onUnlocked(): void }) {
  const [refused, setRefused] = useState('');
  const t = createTranslate(lock, language);
  const unlock = async (passphrase: string) => {
    // Where nobody answers, the panel's own notice tells what to do.
    const result = await sendMessage('unlock', passphrase).catch(() => undefined);
    setRefused(result ? sayRefused(result, t) : '');
    if (result?.is === 'open') onUnlocked();
  };
  return <UnlockForm {...{ t, refused }} onUnlock={unlock} />;
}
