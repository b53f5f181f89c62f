import { sayIn, type Language, type Params, type Words } from '@/utils/i18n/translate';
import type { Finding, Origin } from '@/utils/model/finding';
import { isIsoDate } from '@/utils/model/ids';
import { formatEnglishDate, formatThaiDate } from '@/utils/thai/be-date';
import { formatMoney } from '@/utils/thai/parse-number';

export interface SaidFinding {
  message: string;
  /** Where the rule comes from. */
  why: string;
  /** Which other page a value came from, and how old that is; empty where all of it stands on this page. */
  origin: string;
}

/** A finding in words, by the catalogues of rules and of common names. Dates are said in พ.ศ., amounts with commas. */
export function sayFinding(finding: Finding, words: Words): SaidFinding {
  const say = sayIn(words);
  return {
    message: say(messageKeyOf(finding), spokenParams(finding, words.language)),
    why: say(`rule.${finding.ruleId}.why`),
    origin: finding.origin ? sayOrigin(finding.origin, words) : '',
  };
}

function sayOrigin({ sectionId, quarter = 0, seenOn, daysAgo }: Origin, words: Words): string {
  const say = sayIn(words);
  const age = daysAgo <= 0 ? say('origin.today') : say('origin.days', { days: daysAgo });
  const params = { page: say(`section.${sectionId}`), quarter, age, seenDate: seenOn };
  return say(quarter > 0 ? 'origin.report' : 'origin.page', spokenParams({ params }, words.language));
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
