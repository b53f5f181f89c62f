import { useEffect, useState } from 'preact/hooks';
import { sayRefused } from '@/components/lock/say-refused';
import { UnlockForm } from '@/components/lock/unlock-form';
import { LockForgotten } from '@/components/options/lock-forgotten';
import { LockOff } from '@/components/options/lock-off';
import { LockOpen } from '@/components/options/lock-open';
import { lock } from '@/utils/i18n/lock';
import { createTranslate } from '@/utils/i18n/translate';
import { sendMessage } from '@/utils/messaging/protocol';
import type { Unlocking } from '@/utils/model/lock';
import {
  changeLockPassphrase,
  deleteLocked,
  IDLE_MINUTES,
  readLockState,
  turnLockOff,
  turnLockOn,
} from '@/utils/store/lock';
import { tellPages } from '@/utils/store/tell-pages';
import { useLoaded } from './use-loaded';
import type { Manager } from './use-manager';

const USES = ['keydown', 'pointerdown'] as const;
const A_WHILE_MS = 60_000;

/** The lock on templates, saved values and drafts: set, locked, unlocked, done without. */
export function LockSection({ manager }: { manager: Manager }) {
  const { settings, stored, attempt } = manager;
  const t = createTranslate(lock, settings.language);
  const [round, setRound] = useState(0);
  const [refused, setRefused] = useState('');
  // What is stored is read anew where it was locked elsewhere.
  const loaded = useLoaded(`${round} ${String(stored.templates)}`, readLockState);
  const state = typeof loaded === 'object' ? loaded.value : undefined;

  useEffect(() => {
    // Work in this page is use of the assistant, too, and puts off that it locks by itself.
    let at = 0;
    const use = () => {
      if (Date.now() - at < A_WHILE_MS) return;
      at = Date.now();
      void sendMessage('readLock').catch(() => undefined);
    };
    for (const kind of USES) addEventListener(kind, use);
    return () => USES.forEach((kind) => removeEventListener(kind, use));
  }, []);

  const deed = async (work: () => Promise<string>) => {
    setRefused('');
    await attempt(async () => {
      const say = await work();
      return say === '' ? undefined : { say };
    });
    setRound((now) => now + 1);
  };
  const tell = async (work: Promise<unknown>, said: string) => {
    await tellPages(work.then(() => undefined));
    return said;
  };
  const heard = (result: Unlocking, said: string) => {
    setRefused(sayRefused(result, t));
    return result.is === 'open' ? said : '';
  };
  return (
    <section id="lock" aria-labelledby="lock-heading">
      <h2 id="lock-heading" tabIndex={-1}>
        {t('lock.heading')}
      </h2>
      <p class="soft">{t('lock.hint')}</p>
      <p class="soft">{t('lock.when', { minutes: IDLE_MINUTES })}</p>
      {state === 'off' && (
        <LockOff t={t} onTurnOn={(passphrase) => void deed(() => tell(turnLockOn(passphrase), t('lock.isOn')))} />
      )}
      {state === 'open' && (
        <LockOpen
          {...{ t, refused }}
          onLock={() => void deed(() => tell(sendMessage('lock'), t('lock.isLocked')))}
          onTurnOff={() => void deed(() => tell(turnLockOff(), t('lock.isOff')))}
          onChange={(old, next) =>
            void deed(async () => heard(await changeLockPassphrase(old, next), t('lock.changed')))
          }
        />
      )}
      {state === 'locked' && (
        <>
          <UnlockForm
            {...{ t, refused }}
            onUnlock={(passphrase) =>
              deed(async () => {
                const result = await sendMessage('unlock', passphrase);
                const count = result.is === 'open' ? result.damaged : 0;
                return heard(result, count === 0 ? t('lock.unlocked') : t('lock.unlockedBut', { count }));
              })
            }
          />
          <LockForgotten t={t} onDelete={() => void deed(() => tell(deleteLocked(), t('lock.deleted')))} />
        </>
      )}
    </section>
  );
}
