import type { FieldValue } from '@/utils/model/field';
import { sectionOf, type FieldPath } from '@/utils/model/ids';
import type { TemplateValue } from '@/utils/model/template';
import { kindAt } from '@/utils/site/kind-at';
import { parseThaiDate } from '@/utils/thai/be-date';
import { toArabicDigits } from '@/utils/thai/digits';
import { editText, inScriptOf } from './edit-text';
import { rollText, type RolledText, type Years } from './roll-text';
import { carryDate } from './shift-date';
import { textsOf } from './texts-of';
import { yearsOfField } from './year-meaning';

export type RollReason = 'date' | 'year-in-text' | 'year' | 'budget-cleared' | 'report-dropped' | 'same' | 'doubtful';

/** What becomes of one value. Without `after` it is not carried over. */
export interface RolledValue {
  path: FieldPath;
  label: string;
  before: FieldValue;
  after?: FieldValue;
  because: RollReason;
  /** Years in the text that may or may not be meant, with some words before them: they stand as they did. */
  left?: string[];
}

export type RollWish = Years & { keepBudgets: boolean };

/** What becomes of a template's values in another fiscal year, one answer a value in the same order: nothing is changed yet. */
export function rollForward(values: readonly TemplateValue[], wish: RollWish): RolledValue[] {
  return values.map(({ path, label, to }) => ({ path, label, before: to, ...rolled(path, to, wish) }));
}

/** The values as they were rolled; `changes` are those of the same values, in the same order. */
export const carriedOver = (values: readonly TemplateValue[], changes: readonly RolledValue[]): TemplateValue[] =>
  values.flatMap((value, place) => {
    const after = changes[place]?.after;
    return after === undefined ? [] : [{ ...value, to: after }];
  });

type Outcome = Pick<RolledValue, 'after' | 'because' | 'left'>;

function rolled(path: FieldPath, to: FieldValue, { keepBudgets, ...years }: RollWish): Outcome {
  if (isOfReport(path)) return { because: 'report-dropped' };
  const same: Outcome = { after: to, because: 'same' };
  switch (kindAt(path)) {
    case 'money':
      return keepBudgets || isBlankOrFormula(to) ? same : { because: 'budget-cleared' };
    case 'date':
      return rollDate(to, years) ?? same;
    case 'number':
    case 'file':
      return same;
    case 'text':
    case 'long-text':
    case 'choice':
    case 'many-of':
    case undefined:
      return rollWords(path, to, years) ?? same;
  }
}

/** What was done, spent and judged in a year is of that year; which quarter is reported is not. */
const isOfReport = (path: FieldPath): boolean =>
  sectionOf(path) === 'approval' || (sectionOf(path) === 'progress-report' && path !== 'progress-report.quarter');

const isBlankOrFormula = (to: FieldValue) => textsOf(to).every((text) => text.trim() === '' || text.includes('{{'));

function rollDate(to: FieldValue, { from, to: target }: Years): Outcome | undefined {
  if (typeof to !== 'string' || to === '' || to.includes('{{')) return undefined;
  const date = parseThaiDate(to);
  if (!date.ok) return { after: to, because: 'doubtful', left: [to.slice(0, 60)] };
  if (target === from) return undefined;
  const after = carryDate(date.iso, target - from);
  return { after, because: 'date' };
}

function rollWords(path: FieldPath, to: FieldValue, years: Years): Outcome | undefined {
  const ofField = yearsOfField(path);
  if (ofField === 'none') return undefined;
  const texts = textsOf(to).map((text): RolledText => {
    if (ofField === 'own') return rollYear(text, years);
    const outcome = rollText(text, years, ofField === 'told' ? 'told' : 'read');
    if (ofField !== 'others' || outcome.text === text) return outcome;
    return { text, left: [...outcome.left, text.slice(0, 60)] };
  });
  const left = texts.flatMap((text) => text.left);
  const after = typeof to === 'string' ? (texts[0]?.text ?? to) : texts.map(({ text }) => text);
  const isSame = texts.every(({ text }, place) => text === textsOf(to)[place]);
  if (isSame) return left.length > 0 ? { after: to, because: 'doubtful', left } : undefined;
  const isChoice = ofField === 'own' || ['choice', 'many-of'].includes(kindAt(path) ?? '');
  return { after, because: isChoice ? 'year' : 'year-in-text', ...(left.length > 0 && { left }) };
}

/** The one year of a field that holds nothing else, whichever year it is. */
function rollYear(text: string, { from, to }: Years): RolledText {
  const found = [...toArabicDigits(text).matchAll(/(?<!\d)2[56]\d\d(?!\d)/g)];
  const [only, another] = found;
  if (text.includes('{{')) return { text, left: [] };
  // Also `69` and `2026`, which are a year of some kind.
  if (!only || another) return { text, left: /[\d๐-๙]/.test(text) ? [text.slice(0, 60)] : [] };
  const old = text.slice(only.index, only.index + 4);
  const year = inScriptOf(old, String(Number(only[0]) + to - from));
  return { text: editText(text, [{ at: only.index, length: 4, to: year }]), left: [] };
}
