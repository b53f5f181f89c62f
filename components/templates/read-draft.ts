import type { FieldKind, FieldValue } from '@/utils/model/field';
import type { Template, TemplateValue } from '@/utils/model/template';
import { checkTypes } from '@/utils/templates/check-types';
import { isProblem, type TextProblem } from '@/utils/templates/expression';
import { parseText } from '@/utils/templates/parse-text';
import { parseThaiDate, type ParsedDate } from '@/utils/thai/be-date';
import { parseNumber } from '@/utils/thai/parse-number';
import { tagsIn } from '@/utils/templates/tags-in';
import type { DraftValue, TemplateDraft } from './template-draft';

type DateProblem = Extract<ParsedDate, { ok: false }>['because'];

/** Why a value can't be kept as it stands in the form. */
export type DraftProblem =
  { because: DateProblem | 'not-a-number' | 'not-alone' | 'not-this-type' } | { variable: TextProblem; words: string };

/** A value of the form as it is kept, or what is wrong with it. What was not touched is kept as it is. */
export function readDraftValue(value: DraftValue): { to: FieldValue } | DraftProblem {
  const { kind, text, first, stored } = value;
  const { parts, problems } = parseText(text);
  const [problem] = problems;
  if (problem) return { variable: problem, words: text.slice(problem.at, problem.at + problem.length) };
  if (text === first) return { to: stored.to };
  if (kind === 'many-of') return { to: linesOf(text) };
  if (kind !== 'date' && kind !== 'number' && kind !== 'money') return { to: text };
  const trimmed = text.trim();
  if (trimmed === '') return { to: '' };
  const variable = parts.find((part) => part.kind === 'variable');
  if (!variable) return kind === 'date' ? readDate(trimmed) : readNumber(trimmed);
  if (variable.source !== trimmed) return { because: 'not-alone' };
  const type = variable.expression && checkTypes(variable.expression);
  if (type && !isProblem(type) && type.type === (kind === 'date' ? 'number' : 'date'))
    return { because: 'not-this-type' };
  return { to: trimmed };
}

/** The values as they would be kept; one that can't be read stays as it was stored. */
export const valuesOfDraft = ({ values }: TemplateDraft): TemplateValue[] =>
  values.map((value) => {
    const read = readDraftValue(value);
    const { path, label, to } = value.stored;
    return {
      ...{ path, label },
      to: 'to' in read ? read.to : to,
      ...(value.policy !== 'ask' && { policy: value.policy }),
    };
  });

/** How many places of the form have to be corrected before it can be kept. */
export const countProblems = ({ name, values }: TemplateDraft): number =>
  values.filter((value) => !('to' in readDraftValue(value))).length + (name.trim() === '' ? 1 : 0);

/** The template as the form says; without problems only. */
export function templateOfDraft(template: Template, draft: TemplateDraft, now: string): Template {
  const { id, createdAt } = template;
  const tags = tagsIn(draft.tags);
  return {
    ...{ id, createdAt },
    name: draft.name.trim(),
    ...(tags.length > 0 && { tags }),
    values: valuesOfDraft(draft),
    updatedAt: now,
  };
}

/** Which variables a field of the kind can hold. */
export const takesType = (kind: FieldKind, type: string): boolean => {
  if (kind === 'date') return type === 'date';
  return kind === 'number' || kind === 'money' ? type === 'number' : true;
};

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function readDate(text: string): { to: FieldValue } | DraftProblem {
  const date = parseThaiDate(text);
  return date.ok ? { to: date.iso } : { because: date.because };
}

function readNumber(text: string): { to: FieldValue } | DraftProblem {
  const number = parseNumber(text);
  return number.ok ? { to: number.decimal } : { because: 'not-a-number' };
}
