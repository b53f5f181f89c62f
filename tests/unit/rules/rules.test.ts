import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '@/utils/i18n/rules';
import { wordsOf } from '@/utils/i18n/translate';
import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import type { Reading } from '@/utils/model/snapshot';
import { RULES } from '@/utils/rules';
import type { Rule } from '@/utils/rules/define-rule';
import { createView, fieldsOf } from '@/utils/rules/view';
import { NO_CONTEXT } from '@/utils/model/rule-choices';
import { createProblemFinder, findProblems } from '@/utils/rules/find-problems';
import { sayFinding, spokenParams } from '@/utils/rules/say-finding';
import { interpretReading } from '@/utils/page/interpret-reading';
import { aDate, aField, aSnapshot, empty, filled, unreadable } from '@/tests/support/a-snapshot';
import { RULE_CASES } from './rule-cases';

const findBy = (rule: string) => createProblemFinder(RULES.filter(({ id }) => id === rule));

describe.each(RULE_CASES)('$rule when: $when', ({ rule, fields, rows, today, context, says }) => {
  const found = findBy(rule)(aSnapshot(fields, rows, today), { ...NO_CONTEXT, ...context });
  test(says ? 'speaks' : 'is silent', () => {
    expect(found.map(({ path }) => path)).toEqual(says ? [says.at] : []);
    if (!says) return;
    if (says.case !== undefined) expect(found[0]?.params.case).toBe(says.case);
    if (says.severity !== undefined) expect(found[0]?.severity).toBe(says.severity);
    if ('fix' in says) expect(found[0]?.fix?.to).toBe(says.fix);
  });
});

test.each(RULE_CASES.filter(({ says }) => says))(
  '$rule when: $when leaves no slot open in either language',
  ({ rule, fields, rows, today, context }) => {
    for (const finding of findBy(rule)(aSnapshot(fields, rows, today), { ...NO_CONTEXT, ...context })) {
      for (const language of ['th', 'en'] as const) {
        const { message, why } = sayFinding(finding, wordsOf(language, rules));
        expect(`${message} ${why}`).not.toMatch(/\{\w+\}|^rule\./);
      }
    }
  },
);

const OVER_SEVERAL = [
  'general/end-date-after-start-date',
  'activities/end-date-after-start-date',
  'budget/quarters-sum-to-total',
];

describe.each(RULE_CASES.filter(({ rule, says }) => says && OVER_SEVERAL.includes(rule)))(
  '$rule when: $when',
  ({ rule, fields, rows }) => {
    const find = findBy(rule);
    test.each(Object.keys(fields) as (keyof typeof fields)[])('is silent without %s', (path) => {
      const { [path]: left, ...rest } = fields;
      for (const reading of [empty, unreadable('?', 'widget')]) {
        expect(find(aSnapshot({ ...rest, ...(left && { [path]: { ...left, reading } }) }, rows))).toEqual([]);
      }
      expect(find(aSnapshot(rest, rows))).toEqual([]);
    });
  },
);

test.each([
  ['โครง\u200bการ', 1],
  ['ก\u200bข\u200bค ก\u0e48\u0e34 ก\u0e48\u0e34', 4],
  ['ท\u0e4d\u0e32 \u0e40\u0e40ผน', 2],
])('%j has %i places to repair', (shown, count) => {
  const [finding] = findProblems(aSnapshot({ 'general.projectName': aField(filled(shown)) }));
  expect(finding).toMatchObject({ ruleId: 'any/no-invisible-characters', params: { count } });
});

test('what a field shows is quoted as it stands, even if it looks like a date', () => {
  const snapshot = aSnapshot({ 'general.startDate': aDate(unreadable('2026-02-30', 'not-a-date')) });
  const [finding] = findProblems(snapshot);
  expect(finding && sayFinding(finding, wordsOf('th', rules)).message).toContain('“2026-02-30”');
});

test('dates and amounts are said in each language’s own way', () => {
  const params = { startDate: '2026-10-01', sumBaht: '1234.5', year: 2570, shown: '2026-10-01' };
  const rest = { year: 2570, shown: '2026-10-01', sumBaht: '1,234.50' };
  expect(spokenParams({ params }, 'th')).toEqual({ ...rest, startDate: '1 ต.ค. 2569' });
  expect(spokenParams({ params }, 'en')).toEqual({ ...rest, startDate: '1 Oct 2026 (B.E. 2569)' });
});

test('a rule says one thing at a field, in page order', () => {
  const rule = RULES.find(({ id }) => id === 'any/required-field-filled');
  const snapshot = aSnapshot({
    'general.projectName': aField(empty, { required: true }),
    'general.agencyName': aField(empty, { required: true }),
  });
  const found = createProblemFinder(rule ? [rule, rule] : [])(snapshot);
  expect(found.map(({ path }) => path)).toEqual(['general.projectName', 'general.agencyName']);
});

const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc.constant<Reading>({ status: 'empty' }),
  fc.string({ unit: 'grapheme' }).map((shown): Reading => ({ status: 'filled', value: shown, shown })),
  fc.string().map((shown): Reading => ({ status: 'unreadable', shown, because: 'not-a-date' })),
  fc
    .constantFrom('01/10/3112', '2569-10-01', '๑/๑๐/๒๕๖๙', '-', 'ท\u0e4d\u0e32', ' ก\u200b ')
    .map((shown): Reading => ({ status: 'unreadable', shown, because: 'wrong-era' })),
);
const PATHS = [
  'general.projectName',
  'general.startDate',
  'general.endDate',
  'general.fiscalYear',
  'general.coordinatorPhone',
  'general.coordinatorEmail',
  'budget.totalBaht',
  'budget.quarters[0].amountBaht',
  'activities.rows[0].startDate',
];
const field: fc.Arbitrary<FieldReading> = fc.record({
  label: fc.string(),
  kind: fc.constantFrom('text', 'long-text', 'number', 'money', 'date', 'choice'),
  required: fc.boolean(),
  readOnly: fc.boolean(),
  widget: fc.constantFrom('text-box', 'native-date', 'native-select'),
  reading,
});
const snapshot: fc.Arbitrary<Snapshot> = fc
  .record(Object.fromEntries(PATHS.map((path) => [path, field])), { requiredKeys: [] })
  .map((fields) => aSnapshot(fields as Snapshot['fields'], { 'activities.rows': 3 }));

/** Unlike the finder, lets a rule's failure through. */
function run({ findAt, findAmong }: Rule, any: Snapshot): boolean {
  fieldsOf(any).forEach(([path, field]) => findAt?.(path, field));
  return Array.isArray(findAmong?.(createView(any, NO_CONTEXT)) ?? []);
}

test('no rule throws, whatever the page says', () => {
  fc.assert(fc.property(snapshot, (any) => RULES.every((rule) => run(rule, any))));
});

test('a quick fix makes its finding disappear and creates no error or warning', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'ท',
          '\u0e4d',
          '\u0e32',
          '\u200b',
          ' ',
          '\u00a0',
          '๑',
          '1',
          '/',
          '2569',
          'เ',
          'น้',
          '่',
          ',',
          '.',
        ),
      )
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('text', 'money', 'date', 'long-text' as const), (shown, kind) => {
      const at = (text: string): Snapshot =>
        aSnapshot({
          'general.projectName': {
            label: '',
            kind,
            required: false,
            readOnly: false,
            widget: 'text-box',
            reading:
              text.trim() === ''
                ? { status: 'empty' }
                : interpretReading(kind, { status: 'filled', shown: text }, false),
          },
        });
      const before = findProblems(at(shown));
      for (const { ruleId, fix } of before) {
        if (!fix) continue;
        const after = findProblems(at(fix.to));
        expect(after.map((finding) => finding.ruleId)).not.toContain(ruleId);
        const fresh = after.filter(
          ({ ruleId: id, severity }) => severity !== 'advice' && !before.some((old) => old.ruleId === id),
        );
        expect(fresh).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

test('a rule that fails hides no other', () => {
  const broken: Rule = {
    id: 'x',
    severity: 'error',
    evidence: { mark: 'inferred' },
    findAt: () => {
      throw new Error('broken');
    },
    findAmong: () => {
      throw new Error('broken');
    },
  };
  const speaking = RULE_CASES[0];
  expect(createProblemFinder([broken, ...RULES])(aSnapshot(speaking?.fields ?? {}))).toHaveLength(1);
});
