import type { Finding } from '@/utils/model/finding';
import type { Language } from '@/utils/model/settings';
import { rules } from '@/utils/i18n/rules';
import { createTranslate } from '@/utils/i18n/translate';
import { messageKeyOf } from '@/utils/rules/message-key-of';
import { spokenParams } from '@/utils/rules/spoken-params';

/** A finding as a sentence. */
export function sayFinding(finding: Finding, language: Language): string {
  return createTranslate(rules, language)(messageKeyOf(finding), spokenParams(finding, language));
}
