import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '@/utils/i18n/rules';
import type { Catalogue } from '@/utils/i18n/translate';
import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import { NO_CONTEXT, type RuleContext } from '@/utils/model/rule-choices';
import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import { RULES } from '@/utils/rules';
import type { Rule } from '@/utils/rules/define-rule';
import { createProblemFinder } from '@/utils/rules/find-problems';
import { messageKeyOf, spokenParams } from '@/utils/rules/say-finding';
import { createView, fieldsOf } from '@/utils/rules/view';
import { aChoice, aField, aLongText, anAmount, aSnapshot, aText, filled, notFilled } from '@/tests/support/a-snapshot';
import { contexts, edits, pages, readingOf, typedInto } from './arbitrary-pages';

const messages: Catalogue = rules;
const LANGUAGES = ['th', 'en'] as const;
const freshly = (page: Snapshot, context: RuleContext) => createProblemFinder(RULES).find(page, context);

/** Machines are shared. */
const PATIENT = { timeout: 60_000 };

/** Unlike the finder, lets a rule's failure through. */
function run({ findAt, findAmong }: Rule, page: Snapshot, context: RuleContext): Finding[] {
  const alone = fieldsOf(page).flatMap(([path, field]) => findAt?.(path, field) ?? []);
  return [...alone, ...(findAmong?.(createView(page, context)) ?? [])];
}

test('no rule throws, and each finding can be said in both languages', PATIENT, () => {
  fc.assert(
    fc.property(pages, contexts, (page, context) => {
      for (const rule of RULES) run(rule, page, context).forEach(expectSayable);
    }),
    { numRuns: 120 },
  );
});

function expectSayable(finding: Finding) {
  expect(messages[`rule.${finding.ruleId}.why`]).toBeDefined();
  for (const language of LANGUAGES) {
    const template = messages[messageKeyOf(finding)]?.[language];
    const given = Object.keys(spokenParams(finding, language));
    const slots = [...(template ?? '{none}').matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(slots.filter((slot) => !given.includes(slot ?? ''))).toEqual([]);
  }
}

const isAmong = (id: string) => RULES.some((rule) => rule.id === id && rule.findAmong);
const READS_AS_TYPED = ['any/one-digit-script', 'any/no-leftover-variable'];
/** What these make readable, or bring together, other rules see for the first time. */
const REVEALS: Record<string, (id: string) => boolean> = {
  'any/one-era': isAmong,
  'any/no-part-of-satang': isAmong,
  'any/no-invisible-characters': (id) => isAmong(id) || READS_AS_TYPED.includes(id),
};
const keyOf = ({ ruleId, path }: Finding) => `${ruleId} at ${path}`;

test('a quick fix ends its own finding and makes no error or warning', PATIENT, () => {
  let fixed = 0;
  fc.assert(
    fc.property(pages, contexts, (page, context) => {
      const before = freshly(page, context);
      for (const finding of before) {
        const { fix, path, ruleId } = finding;
        if (!fix) continue;
        fixed++;
        const after = freshly(repaired(page, [{ path, to: fix.to }, ...(fix.also ?? [])]), context);
        expect(after.map((each) => `${keyOf(each)} ${messageKeyOf(each)}`)).not.toContain(
          `${keyOf(finding)} ${messageKeyOf(finding)}`,
        );
        // What could not be read is judged for the first time now; what held only what nobody sees is empty now.
        if (page.fields[path]?.reading.status === 'unreadable' || fix.to.trim() === '') continue;
        const known = new Set(before.map(keyOf));
        const fresh = after.filter((each) => each.severity !== 'advice' && !known.has(keyOf(each)));
        expect(fresh.filter((each) => !REVEALS[ruleId]?.(each.ruleId))).toEqual([]);
      }
    }),
    { numRuns: 120 },
  );
  expect(fixed).toBeGreaterThan(50);
});

function repaired(page: Snapshot, changes: readonly { path: FieldPath; to: string }[]): Snapshot {
  const fields = { ...page.fields };
  for (const { path, to } of changes) {
    const field = fields[path];
    if (field) fields[path] = typedInto(field, to);
  }
  return { ...page, fields };
}

test('a finder that has seen the page before says what a fresh one says', PATIENT, () => {
  fc.assert(
    fc.property(pages, contexts, contexts, edits, (first, context, other, changes) => {
      const { find } = createProblemFinder(RULES);
      let [page, known] = [first, context];
      expect(find(page, known)).toEqual(freshly(page, known));
      for (const { place, shown, locks, elsewhere } of changes) {
        const paths = Object.keys(page.fields) as FieldPath[];
        const path = paths[place % Math.max(1, paths.length)];
        const field = path && page.fields[path];
        if (path && field) {
          const changed = { ...typedInto(field, shown), readOnly: locks ? !field.readOnly : field.readOnly };
          page = { ...page, id: page.id + 1, fields: { ...page.fields, [path]: changed } };
        }
        if (elsewhere === 'day') page = { ...page, today: '2027-04-30' };
        if (elsewhere === 'context') known = known === context ? other : context;
        if (elsewhere === 'structure' && path) {
          const fields = Object.fromEntries(Object.entries(page.fields).filter(([other]) => other !== path));
          page = { ...page, fields, sections: [...page.sections] };
        }
        expect(find(page, known)).toEqual(freshly(page, known));
      }
    }),
    { numRuns: 80 },
  );
});

/** Long enough that a regular expression that tries over and over would take seconds. */
const LONG = 30_000;
const MEGABYTE = 1_000_000;
const filling = (part: string, length: number) => `ปี${part.repeat(Math.ceil(length / part.length))}ข`;
/** One field of each kind that some rule looks at closely. */
const READ_CLOSELY: readonly FieldPath[] = [
  'general.projectName',
  'general.agencyName',
  'general.coordinatorPhone',
  'general.coordinatorEmail',
  'general.coordinatorNationalId',
  'plan-links.subPlanGoalY1',
  'plan-links.valueChainComponent',
  'plan-links.contributionRationale',
  'details.rationale',
  'details.output',
  'details.outcome',
  'details.beneficiaries',
  'details.indicators[0].indicatorName',
  'details.indicators[0].targetValue',
  'budget.lines[0].itemName',
  'progress-report.quarter',
  'progress-report.problems',
];

test.each([
  'ก',
  'เ',
  '่',
  'ำ่',
  'น้ า',
  'ท\u0e4d\u0e32',
  '\u200b',
  '😀',
  '<b>',
  '1',
  '๑',
  '1๒',
  '1,',
  '1.',
  '1 ',
  'ที่ ',
  'มาตรา ๕ ',
  'ปี',
  'ปีงบ 2569 ',
  'ปี\u00a0',
  'จาก',
  'ก่อสร้าง',
  'ครุภัณฑ์',
  'ร้อยละ ',
  '(',
  '“',
  '-',
  '.',
  '…',
  '{{',
  'a@',
  'a.',
  '@a.a',
  '\n',
  'e-mail: ',
  '{{ก',
])('%j over and over takes no rule long', { timeout: 20_000 }, (part) => {
  expect(timeOf(filling(part, LONG), READ_CLOSELY)).toBeLessThan(3_000);
});

test.each(['น้ า', '1', 'ปีงบ 2569 '])('a megabyte of %j takes no rule long', { timeout: 30_000 }, (part) => {
  expect(timeOf(filling(part, MEGABYTE), ['general.projectName', 'details.rationale'])).toBeLessThan(15_000);
});

/** How long all rules take over a page that shows this text in each of these fields. */
function timeOf(shown: string, paths: readonly FieldPath[]): number {
  const field = aField(readingOf({ kind: 'text', widget: 'text-box' }, shown), { maxLength: 4000 });
  const known = {
    'general.fiscalYear': aText('2570'),
    'budget.totalBaht': anAmount('1000'),
    'budget.lines[0].amountBaht': anAmount('10'),
  };
  const page = aSnapshot(
    { ...known, ...Object.fromEntries(paths.map((path) => [path, { ...field }])) },
    { 'details.indicators': 1, 'budget.lines': 1 },
  );
  const started = performance.now();
  for (const rule of RULES) run(rule, page, NO_CONTEXT);
  return performance.now() - started;
}

test('five hundred rows of everything', { timeout: 20_000 }, () => {
  const rows = Array.from({ length: 500 }, (_none, row) => row);
  const table = (group: string, columns: Record<string, FieldReading>) =>
    Object.fromEntries(
      rows.flatMap((row) =>
        Object.entries(columns).map(([column, field]) => [`${group}[${row}].${column}`, { ...field }]),
      ),
    );
  const activity = {
    activityName: aText('อบรม ปีงบประมาณ 2569'),
    startDate: aField(filled('2026-10-01', '01/10/2569'), { kind: 'date' }),
    endDate: aField(filled('2026-09-30', '30/09/2026'), { kind: 'date' }),
    budgetBaht: anAmount('1'),
  };
  const page = aSnapshot(
    {
      'general.fiscalYear': aText('2570'),
      'budget.totalBaht': anAmount('100'),
      'plan-links.nationalStrategy': aChoice('ก'),
      'details.objective': aLongText('ก'.repeat(60)),
      ...table('activities.rows', activity),
      ...table('activities.subRows', activity),
      ...table('details.indicators', { indicatorName: aText('จำนวน'), targetValue: aText('มาก'), unit: notFilled() }),
      ...table('details.targetGroups', { groupName: aText('เกษตรกร'), count: notFilled('number') }),
      ...table('budget.lines', { itemName: aText('ครุภัณฑ์'), amountBaht: anAmount('1') }),
      ...table('budget.sources', { sourceName: aChoice('ก'), amountBaht: anAmount('1') }),
      ...table('budget.quarters', { amountBaht: anAmount('1') }),
      ...table('plan-links.secondary', { nationalStrategy: aChoice('ก') }),
    },
    Object.fromEntries(
      [
        ...['activities.rows', 'activities.subRows', 'details.indicators', 'details.targetGroups'],
        ...['budget.lines', 'budget.sources', 'budget.quarters', 'plan-links.secondary'],
      ].map((group) => [group, rows.length]),
    ),
  );
  const started = performance.now();
  expect(freshly(page, NO_CONTEXT).length).toBeGreaterThan(2_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});
