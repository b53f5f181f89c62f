import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';
import type { Notice } from './use-manager';

export const sayNotice = (notice: Notice, t: Translate<typeof options>): string =>
  'say' in notice ? notice.say : t(notice.key, notice.params);
