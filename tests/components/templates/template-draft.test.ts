import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraftValue, templateOfDraft } from '@/components/templates/read-draft';
import { draftOf, isDraftChanged, withValues } from '@/components/templates/template-draft';
import { tagsIn } from '@/utils/templates/tags-in';
import type { FieldPath } from '@/utils/model/ids';
import { FILL_POLICIES, type Template, type TemplateValue } from '@/utils/model/template';
import { addDays } from '@/utils/calendar/days';
import { formatThaiDate } from '@/utils/thai/be-date';
import { aTemplate } from '../../support/a-template';

const NOW = '2026-11-25T00:00:00.000Z';
const DATE: FieldPath = 'general.startDate';
const aDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));
const aPath = fc.constantFrom<FieldPath>(
  'general.projectName',
  'general.startDate',
  'budget.totalBaht',
  'activities.rows[0].name',
  'details.unknown',
);
/** Without braces: what they hold may be no variable. */
const aText = fc.string({ unit: fc.constantFrom(...'กขค้ำ 12,./\n๙'), maxLength: 30 });
const aValue: fc.Arbitrary<TemplateValue> = fc.record({
  path: aPath,
  label: aText,
  to: fc.oneof(aText, aDay, fc.array(aText, { maxLength: 3 })),
  policy: fc.constantFrom(...FILL_POLICIES),
});

it('a form in which nothing was touched keeps the template as it was', () => {
  fc.assert(
    fc.property(fc.array(aValue, { maxLength: 6 }), (values) => {
      const template: Template = aTemplate({ values });
      const draft = draftOf(template);
      const kept = templateOfDraft(template, draft, NOW);
      // The policy `ask` is the one that needs no saying.
      const said = values.map(({ policy, ...value }) => ({ ...value, ...(policy !== 'ask' && { policy }) }));
      expect(kept).toEqual({ ...template, values: said, updatedAt: NOW });
      expect(isDraftChanged(draft, draftOf(template))).toBe(false);
    }),
  );
});

it('every day is read again as it is shown, in each writing', () => {
  fc.assert(
    fc.property(aDay, fc.constantFrom('long', 'short', 'numeric'), (day, form) => {
      const [value] = draftOf({ name: '', values: [{ path: DATE, label: '', to: '' }] }).values;
      expect(value && readDraftValue({ ...value, text: formatThaiDate(day, form) })).toEqual({ to: day });
    }),
  );
});

it('takes over values made elsewhere, in the writing of their kinds', () => {
  const draft = draftOf({ name: '', values: [{ path: DATE, label: '', to: '2025-10-01' }] });
  const [value] = withValues(draft, [{ path: DATE, label: '', to: '2026-10-01' }]).values;
  expect(value?.text).toBe('1 ตุลาคม 2569');
  expect(value && readDraftValue(value)).toEqual({ to: '2026-10-01' });
});

describe('tags', () => {
  it.each([
    ['ถนน,  งบ  ลงทุน ,', ['ถนน', 'งบ ลงทุน']],
    ['น้ำ, น\u0e4d\u0e49า', ['น้ำ']],
    [' ', []],
  ])('of “%s”', (text, tags) => {
    expect(tagsIn(text)).toEqual(tags);
  });
});
