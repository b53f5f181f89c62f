import type { PackOffer } from '@/components/options/pack-preview';
import { options } from '@/utils/i18n/options';
import { overlay } from '@/utils/i18n/overlay';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { RuleChoices } from '@/utils/model/rule-choices';
import { compareChoices, type ChoiceChanges } from '@/utils/transfer/compare-choices';
import type { PackReading, PackReport } from '@/utils/transfer/office-pack';
import { RULE_IDS, titleOf } from './rule-texts';
import { sayDayOf } from './say-day';

/** So many unknown parts of a pack are named. */
const MOST_KEYS = 5;

export type ReadablePack = Extract<PackReading, { ok: true }>;

/** What taking over a pack would change. */
export function sayPack(pack: ReadablePack, file: string, now: RuleChoices, language: Language): PackOffer {
  const t = createTranslate(options, language);
  const { ruleChoices: next, report } = pack;
  const notes = sayReport(report, language);
  if (!next) return { file, rows: [], switched: [], notes, nothing: t('pack.nothing') };
  const changes = compareChoices(now, next);
  return {
    ...{ file, notes },
    rows: rowsOf(now, next, language),
    switched: saySwitched(changes, language),
    nothing: changes.isSame ? t('pack.same') : '',
  };
}

function rowsOf(now: RuleChoices, next: RuleChoices, language: Language): PackOffer['rows'] {
  const t = createTranslate(options, language);
  const nameOf = createTranslate(overlay, language);
  const off = (choices: RuleChoices) =>
    t('pack.countRules', { count: choices.off.filter((id) => RULE_IDS.includes(id)).length });
  const hidden = (choices: RuleChoices) =>
    choices.hidden.map((severity) => nameOf(`overlay.severity.${severity}`)).join(', ') || t('pack.noLevel');
  const quality = (choices: RuleChoices) => t(choices.quality ? 'pack.on' : 'pack.off');
  return [
    { what: t('pack.rulesOff'), now: off(now), next: off(next) },
    { what: t('pack.levelsHidden'), now: hidden(now), next: hidden(next) },
    { what: t('rules.quality'), now: quality(now), next: quality(next) },
  ];
}

function saySwitched({ turnedOff, turnedOn }: ChoiceChanges, language: Language): PackOffer['switched'] {
  const t = createTranslate(options, language);
  const titlesOf = (ids: readonly string[]) => ids.flatMap((id) => titleOf(id, language) ?? []);
  const [off, on] = [titlesOf(turnedOff), titlesOf(turnedOn)];
  return [
    { heading: t('pack.turnsOff', { count: off.length }), titles: off },
    { heading: t('pack.turnsOn', { count: on.length }), titles: on },
  ].filter(({ titles }) => titles.length > 0);
}

function sayReport({ exportedAt, unknownRules, ignoredKeys }: PackReport, language: Language): string[] {
  const t = createTranslate(options, language);
  const rest = ignoredKeys.length - MOST_KEYS;
  const keys = ignoredKeys.slice(0, MOST_KEYS).map((key) => (key.length > 60 ? `${key.slice(0, 60)}…` : key));
  if (rest > 0) keys.push(t('pack.moreKeys', { count: rest }));
  return [
    exportedAt === undefined ? '' : t('pack.exportedOn', { date: sayDayOf(exportedAt, language) }),
    unknownRules.length === 0 ? '' : t('pack.unknownRules', { count: unknownRules.length }),
    keys.length === 0 ? '' : t('pack.ignoredKeys', { keys: keys.join(', ') }),
  ].filter(Boolean);
}
