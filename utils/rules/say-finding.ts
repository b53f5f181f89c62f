import { sayIn, type Language, type Params, type Words } from '@/utils/i18n/translate';
import type { Finding } from '@/utils/model/finding';
import { formatEnglishDate, formatThaiDate } from '@/utils/thai/be-date';
import { formatMoney } from '@/utils/thai/parse-number';
import { isIsoDate } from '@/utils/model/ids';

/** A finding in words: what is wrong, and where the rule comes from. Dates are said in พ.ศ., amounts with commas. */
export function sayFinding(finding: Finding, words: Words): { message: string; why: string } {
  const say = sayIn(words);
  return {
    message: say(messageKeyOf(finding), spokenParams(finding, words.language)),
    why: say(`rule.${finding.ruleId}.why`),
  };
}

/** The catalogue's key for a finding; rules with several sentences name the case in their params. */
export function messageKeyOf({ ruleId, params }: Pick<Finding, 'ruleId' | 'params'>): string {
  return params.case === undefined ? `rule.${ruleId}` : `rule.${ruleId}.${params.case}`;
}

/**
 * Params as people read them: dates in พ.ศ., `…Baht` with commas. All others are said as they are, for they quote the page.
 */
export function spokenParams({ params }: Pick<Finding, 'params'>, language: Language): Params {
  const format = language === 'th' ? formatThaiDate : formatEnglishDate;
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'string' && /date$/i.test(name) && isIsoDate(value)) return [name, format(value, 'short')];
      if (typeof value === 'string' && name.endsWith('Baht')) return [name, formatMoney(value)];
      return [name, value];
    }),
  );
}
