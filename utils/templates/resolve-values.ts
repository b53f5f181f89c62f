import type { Params } from '@/utils/i18n/translate';
import type { FieldKind, FieldValue } from '@/utils/model/field';
import type { FieldPath } from '@/utils/model/ids';
import type { TemplateValue } from '@/utils/model/template';
import { kindAt } from '@/utils/site/kind-at';
import type { VariableContext } from './built-in-variables';
import type { LookUp } from './evaluate';
import type { ProblemKey, TextProblem } from './expression';
import { createLookUp } from './look-up';
import { resolveText } from './resolve-text';
import { textsOf } from './texts-of';
import { asDay, asDecimal, inWords, type Value } from './value';

/** Why a value was left out. */
export interface ValueProblem {
  path: FieldPath;
  label: string;
  /** The variable, or the words between the braces, that it is about. */
  name: string;
  because: ProblemKey;
  /** For the slots of the message. */
  params: Params;
}

export interface ResolvedValues {
  values: TemplateValue[];
  problems: ValueProblem[];
}

/** Values with their variables filled in, as their fields take them. One with a problem is left out as a whole. */
export function resolveValues(values: readonly TemplateValue[], context: VariableContext): ResolvedValues {
  const byPath = new Map(values.map(({ path, to }) => [path, to]));
  const lookUp = createLookUp(context, (path) => byPath.get(path));
  const resolved: ResolvedValues = { values: [], problems: [] };
  for (const value of values) {
    const { path, label, to } = value;
    if (!textsOf(to).some((text) => text.includes('{{'))) {
      resolved.values.push(value);
      continue;
    }
    const outcome = resolveField(to, kindAt(path), lookUp);
    if ('to' in outcome) resolved.values.push({ ...value, to: outcome.to });
    else resolved.problems.push(...outcome.problems.map((problem) => ({ path, label, ...problem })));
  }
  return resolved;
}

type Refusal = Omit<ValueProblem, 'path' | 'label'>;
type Outcome = { to: FieldValue } | { problems: Refusal[] };

function resolveField(to: FieldValue, kind: FieldKind | undefined, lookUp: LookUp): Outcome {
  if (typeof to === 'string') return resolveOne(to, kind, lookUp);
  const outcomes = to.map((text) => resolveOne(text, kind, lookUp));
  const problems = outcomes.flatMap((outcome) => ('problems' in outcome ? outcome.problems : []));
  return problems.length > 0
    ? { problems }
    : { to: outcomes.flatMap((outcome) => ('to' in outcome ? textsOf(outcome.to) : [])) };
}

function resolveOne(text: string, kind: FieldKind | undefined, lookUp: LookUp): Outcome {
  const resolved = resolveText(text, lookUp);
  if ('problems' in resolved)
    return { problems: onceEach(resolved.problems.map((problem) => refusalOf(text, problem))) };
  const to = asKind(resolved.value, kind);
  if (to !== undefined) return { to };
  const because = resolved.value.type === 'duration' ? 'unit-alone' : kind === 'date' ? 'not-a-date' : 'not-a-number';
  const name = text.trim().slice(0, 60);
  return { problems: [{ name, because, params: { name } }] };
}

function asKind(value: Value, kind: FieldKind | undefined): string | undefined {
  switch (kind) {
    case 'date':
      return asDay(value);
    case 'number':
    case 'money':
      return asDecimal(value, kind === 'money');
    case 'text':
    case 'long-text':
    case 'choice':
    case 'many-of':
    case 'file':
    case undefined:
      return value.type === 'duration' ? undefined : inWords(value);
  }
}

function refusalOf(text: string, { because, at, length, params = {} }: TextProblem): Refusal {
  const name = params['name'] === undefined ? text.slice(at, at + length) : String(params['name']);
  return { name, because, params: { name, ...params } };
}

/** The same thing is wrong in many places of a text, and said once. */
const onceEach = (problems: readonly Refusal[]): Refusal[] => [
  ...new Map(problems.map((problem) => [`${problem.because} ${problem.name}`, problem])).values(),
];
