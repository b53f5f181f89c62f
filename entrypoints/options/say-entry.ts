import { nameOfPlace } from '@/utils/agency/name-of-place';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { THINGS_DUE } from '@/utils/calendar/things-due';
import { agency as agencyTexts } from '@/utils/i18n/agency';
import { due } from '@/utils/i18n/due';
import { exchange } from '@/utils/i18n/exchange';
import { createTranslate, type Language, type Message } from '@/utils/i18n/translate';
import type { LetterDate } from '@/utils/model/agency-profile';
import { nameOfField } from '@/utils/site/single-fields';
import { sayDate } from '@/utils/thai/say-date';
import type { ComparedEntry } from '@/utils/transfer/compare-parts';
import { daysOf } from '@/utils/transfer/holiday-days';
import { isPlaceOf } from '@/utils/transfer/is-place-of';
import { letterKey } from '@/utils/transfer/letter-list';
import type { Agency, PackParts, PartName } from '@/utils/transfer/pack-parts';
import { sayWhat } from './say-dues';

const MOST_LETTERS = 80;

/** One entry of a pack, as a person knows it. */
export function sayEntry(
  part: PartName,
  entry: ComparedEntry,
  { pack, current }: { pack: PackParts; current: PackParts },
  language: Language,
): string {
  const t = createTranslate(exchange, language);
  const { id, name } = entry;
  const plain = name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS)}…` : name;
  if (part === 'dateEras') return nameOfField(id);
  if (part === 'ruleChoices') return t('part.ruleChoices');
  if (part === 'agency') {
    const key = id as keyof Agency;
    return t('entry.said', { what: t(`part.${key}`), value: sayOfAgency(key, pack.agency ?? {}, language) });
  }
  if (part === 'calendarOverrides') {
    const letter = pack.calendarOverrides?.find((one) => letterKey(one) === id);
    if (!letter) return plain;
    const former = current.calendarOverrides?.find((one) => letterKey(one) === id);
    const said = sayLetter(letter, language);
    return entry.fate === 'replaced' && former && former.date !== letter.date
      ? t('entry.was', { entry: said, date: sayDate(former.date, 'short', language) })
      : said;
  }
  if (part !== 'holidays') return plain;
  const day = pack.holidays && daysOf(pack.holidays).find(({ date }) => date === id);
  if (!day) return plain;
  const date = sayDate(day.date, 'weekday', language);
  return day.name === undefined ? t('entry.workingDay', { date }) : t('entry.dayOff', { date, name: day.name });
}

function sayOfAgency(key: keyof Agency, agency: Agency, language: Language): string {
  const { agencyName = '', kind, place = '', ruleSetId, leadDays = 0 } = agency;
  switch (key) {
    case 'agencyName':
      return agencyName;
    case 'kind':
      return kind ? createTranslate(agencyTexts, language)(`agency.kind.${kind}`) : '';
    case 'place':
      return nameOfPlace({ kind: isPlaceOf('cluster', place) ? 'cluster' : 'province', place });
    case 'ruleSetId':
      return RULE_SETS.find(({ id }) => id === ruleSetId)?.binds[language] ?? '';
    case 'leadDays':
      return createTranslate(exchange, language)('entry.days', { count: leadDays });
  }
}

function sayLetter(letter: LetterDate, language: Language): string {
  return createTranslate(due, language)('letters.says', {
    letter: letter.letter,
    letterDate: sayDate(letter.letterDate, 'short', language),
    what: sayWhat({ ...letter, what: whatOf(letter.ruleId) }, language),
    date: sayDate(letter.date, 'weekday', language),
  });
}

/** What this version does not know is called by its id. */
function whatOf(ruleId: string): Message {
  const known = Object.hasOwn(THINGS_DUE, ruleId) ? THINGS_DUE[ruleId] : undefined;
  const rule = RULE_SETS.flatMap(({ rules }) => rules).find(({ id }) => id === ruleId);
  return known?.what ?? rule?.what ?? { th: ruleId, en: ruleId };
}
