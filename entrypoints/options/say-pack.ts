import type { OfferedPart } from '@/components/options/pack-offered-part';
import type { PackOffer } from '@/components/options/pack-preview';
import { exchange } from '@/utils/i18n/exchange';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import { DEFAULT_CHOICES } from '@/utils/model/rule-choices';
import { isTakenOver, type ComparedPart, type EntryFate } from '@/utils/transfer/compare-parts';
import { PART_NAMES, type PackParts, type PartName } from '@/utils/transfer/pack-parts';
import type { PackReport } from '@/utils/transfer/read-pack';
import type { RefusedEntry } from '@/utils/transfer/refused-entry';
import type { PackLook } from './look-at-pack';
import { sayChoices } from './say-choices';
import { sayDayOf } from './say-day';
import { sayEntry } from './say-entry';
import { sayRefusedEntry } from './say-refusals';

/** So many unknown parts of a pack are named, and so many of its entries. */
const MOST_KEYS = 5;
const MOST_NAMES = 100;

const FATES: readonly EntryFate[] = ['added', 'replaced', 'newer-here', 'damaged-here', 'by-office', 'no-room', 'same'];

/** What taking over a pack would change, part by part; `into` is the agency in front, where there are several. */
export function sayPack(
  look: Extract<PackLook, { compared: unknown }>,
  isTicked: (part: PartName) => boolean,
  language: Language,
  into = '',
): PackOffer {
  const t = createTranslate(exchange, language);
  const { file, reading, compared, current } = look;
  const { refused } = reading.report;
  const shown = PART_NAMES.filter(
    (name) => compared.some(({ part }) => part === name) || refused.some(({ part }) => part === name),
  );
  const parts = shown.map((part): OfferedPart => {
    const { entries } = compared.find((each) => each.part === part) ?? { entries: [] };
    const canTick = entries.some(isTakenOver);
    const next = part === 'ruleChoices' ? reading.parts.ruleChoices : undefined;
    const choices = next && sayChoices(current.ruleChoices ?? DEFAULT_CHOICES, next, language);
    const fates = sayFates({ part, entries }, { pack: reading.parts, current }, language);
    return {
      ...{ part, canTick },
      heading: t(`part.${part}`),
      isTicked: canTick && isTicked(part),
      rows: choices?.rows ?? [],
      groups: [
        ...(choices ? [...choices.groups, ...fates.filter(() => !canTick)] : fates),
        ...sayRefused(
          refused.filter((each) => each.part === part),
          language,
        ),
      ],
    };
  });
  const nothing = parts.some(({ canTick }) => canTick)
    ? ''
    : t(compared.length > 0 && refused.length === 0 ? 'pack.same' : 'pack.nothing');
  const isOfAgency = parts.some(({ part, canTick }) => canTick && (part === 'agency' || part === 'calendarOverrides'));
  const notes = [
    ...(into && isOfAgency ? [t('pack.into', { agency: into })] : []),
    ...sayReport(reading.report, language),
  ];
  return { file, parts, notes, nothing };
}

function sayFates(
  { part, entries }: ComparedPart,
  both: { pack: PackParts; current: PackParts },
  language: Language,
): OfferedPart['groups'] {
  const t = createTranslate(exchange, language);
  return FATES.flatMap((fate) => {
    const those = entries.filter((entry) => entry.fate === fate);
    if (those.length === 0) return [];
    const names = those.slice(0, MOST_NAMES).map((entry) => sayEntry(part, entry, both, language));
    return { heading: t(`fate.${fate}`, { count: those.length }), names: [...names, ...more(those.length, language)] };
  });
}

function sayRefused(refused: readonly RefusedEntry[], language: Language): OfferedPart['groups'] {
  if (refused.length === 0) return [];
  const t = createTranslate(exchange, language);
  const names = refused.slice(0, MOST_NAMES).map((entry) => sayRefusedEntry(entry, language));
  return [
    { heading: t('fate.refused', { count: refused.length }), names: [...names, ...more(refused.length, language)] },
  ];
}

const more = (count: number, language: Language): string[] =>
  count > MOST_NAMES ? [createTranslate(exchange, language)('pack.more', { count: count - MOST_NAMES })] : [];

function sayReport(report: PackReport, language: Language): string[] {
  const t = createTranslate(exchange, language);
  const { exportedAt, isChecked, unknownRules, ignoredKeys } = report;
  const rest = ignoredKeys.length - MOST_KEYS;
  const keys = ignoredKeys.slice(0, MOST_KEYS).map((key) => (key.length > 60 ? `${key.slice(0, 60)}…` : key));
  if (rest > 0) keys.push(t('pack.moreKeys', { count: rest }));
  return [
    exportedAt === undefined ? '' : t('pack.exportedOn', { date: sayDayOf(exportedAt, language) }),
    isChecked ? '' : t('pack.unchecked'),
    unknownRules.length === 0 ? '' : t('pack.unknownRules', { count: unknownRules.length }),
    keys.length === 0 ? '' : t('pack.ignoredKeys', { keys: keys.join(', ') }),
  ].filter(Boolean);
}
