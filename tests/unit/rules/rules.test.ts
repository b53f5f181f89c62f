import { describe, expect, test } from 'vitest';
import { rules } from '@/utils/i18n/rules';
import { wordsOf } from '@/utils/i18n/translate';
import type { Snapshot } from '@/utils/model/snapshot';
import { RULES } from '@/utils/rules';
import type { Rule } from '@/utils/rules/define-rule';
import { fieldsOf } from '@/utils/rules/view';
import { NO_CONTEXT } from '@/utils/model/rule-choices';
import { createProblemFinder, findProblems } from '@/utils/rules/find-problems';
import { sayFinding, spokenParams } from '@/utils/rules/say-finding';
import { aDate, aField, aSnapshot, empty, filled, unreadable } from '@/tests/support/a-snapshot';
import { RULE_CASES } from './rule-cases';

const findBy = (rule: string) => createProblemFinder(RULES.filter(({ id }) => id === rule)).find;

describe.each(RULE_CASES)('$rule when: $when', ({ rule, fields, rows, today, context, says }) => {
  const found = findBy(rule)(aSnapshot(fields, rows, today), { ...NO_CONTEXT, ...context });
  test(says ? 'speaks' : 'is silent', () => {
    expect(found.map(({ path }) => path)).toEqual(says ? [says.at].flat() : []);
    const [first] = found;
    if (!says || !first) return;
    expect(first.params.case).toBe(says.case);
    expect(first.fix?.to).toBe(says.fix);
    expect(first.fix?.also).toEqual(says.also);
    expect(first.origin).toEqual(says.origin);
    if (says.severity !== undefined) expect(first.severity).toBe(says.severity);
    if (says.params !== undefined) expect(first.params).toMatchObject(says.params);
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

const ownPaths = (rule: string, fields: Snapshot['fields']) =>
  fieldsOf({ fields }).flatMap(([path]) => (path.startsWith(rule.slice(0, rule.indexOf('/'))) ? [path] : []));
const OVER_SEVERAL = [
  'general/end-date-after-start-date',
  'activities/end-date-after-start-date',
  'budget/quarters-sum-to-total',
];

describe.each(RULE_CASES.filter(({ rule, says }) => says && OVER_SEVERAL.includes(rule)))(
  '$rule when: $when',
  ({ rule, fields, rows }) => {
    const find = findBy(rule);
    test.each(ownPaths(rule, fields))('is silent without %s', (path) => {
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
  const found = createProblemFinder(rule ? [rule, rule] : []).find(snapshot);
  expect(found.map(({ path }) => path)).toEqual(['general.projectName', 'general.agencyName']);
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
  expect(createProblemFinder([broken, ...RULES]).find(aSnapshot(speaking?.fields ?? {}))).toHaveLength(1);
});
