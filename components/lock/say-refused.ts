import type { lock } from '@/utils/i18n/lock';
import type { Translate } from '@/utils/i18n/translate';
import type { Unlocking } from '@/utils/model/lock';

/** Why nothing was opened; empty where it was. */
export function sayRefused(result: Unlocking, t: Translate<typeof lock>): string {
  if (result.is === 'open') return '';
  if (result.is === 'lost') return t('lock.lost');
  return t(result.is === 'wrong' ? 'lock.wait' : 'lock.early', { seconds: Math.ceil(result.waitMs / 1_000) });
}
