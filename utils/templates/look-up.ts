import type { FieldPath } from '@/utils/model/ids';
import type { FieldValue } from '@/utils/model/field';
import { builtIn, type BuiltIn, type VariableContext } from './built-in-variables';
import type { LookUp } from './evaluate';
import type { ProblemKey, TextProblem } from './expression';
import { resolveText } from './resolve-text';
import { asDay, asDecimal, inWords, readAs, type Value } from './value';

type Found = { value: Value } | { problem: Omit<TextProblem, 'at' | 'length'> };

/** Answers that hold answers that hold answers: nobody follows more. */
const MOST_DEEP = 20;

/**
 * Finds what variables stand for, each once.
 *
 * @param inTemplate what the template itself gives for a field of the project
 */
export function createLookUp(
  context: VariableContext,
  inTemplate: (path: FieldPath) => FieldValue | undefined,
): LookUp {
  const known = new Map<string, Found>();
  const within: string[] = [];

  const find = (name: string): Found => {
    const before = known.get(name);
    if (before) return before;
    if (within.includes(name)) {
      const circle = [...within.slice(within.indexOf(name)), name].join(' → ');
      return { problem: { because: 'cycle', params: { name, circle } } };
    }
    if (within.length >= MOST_DEEP) return refuse('too-deep', name);
    within.push(name);
    const variable = builtIn(name);
    const found = variable ? findBuiltIn(variable) : findOwn(name);
    within.pop();
    known.set(name, found);
    return found;
  };

  const findBuiltIn = ({ name, type, from }: BuiltIn): Found => {
    if ('value' in from) return readKnown(name, type, from.value(context));
    const onPage = context.project[from.path];
    if (isThere(onPage)) return readKnown(name, type, plain(onPage), from.isMoney);
    const planned = inTemplate(from.path);
    if (!isThere(planned)) return refuse('not-known', name);
    const resolved = resolve(name, plain(planned));
    if ('problem' in resolved) return resolved;
    const { value } = resolved;
    const text = type === 'date' ? asDay(value) : type === 'number' ? asDecimal(value, true) : wordsOf(value);
    return readKnown(name, type, text ?? '', from.isMoney);
  };

  const findOwn = (name: string): Found => {
    const answer = Object.hasOwn(context.own, name) ? context.own[name] : undefined;
    return answer === undefined || answer.trim() === '' ? refuse('not-answered', name) : resolve(name, answer);
  };

  const resolve = (name: string, text: string): Found => {
    const resolved = resolveText(text, lookUp);
    if ('value' in resolved) return asAnswered(resolved);
    const [problem] = resolved.problems;
    if (!problem) return refuse('not-known', name);
    return { problem: { because: problem.because, params: { name, ...problem.params } } };
  };

  const lookUp: LookUp = ({ name, at, length }) => {
    const found = find(name);
    return 'value' in found ? found.value : { ...found.problem, at, length };
  };
  return lookUp;
}

const asAnswered = ({ value }: { value: Value }): Found => ({
  value: value.type === 'text' ? { ...value, isAnswer: true } : value,
});

function readKnown(name: string, type: BuiltIn['type'], text: string, isMoney?: true): Found {
  if (text === '') return refuse('not-known', name);
  const value = readAs(type, text, isMoney);
  return value ? { value } : refuse(type === 'date' ? 'not-a-date' : 'not-a-number', name);
}

const refuse = (because: ProblemKey, name: string): Found => ({ problem: { because, params: { name } } });
const plain = (value: FieldValue): string => (typeof value === 'string' ? value : value.join(', '));
const isThere = (value: FieldValue | undefined): value is FieldValue =>
  value !== undefined && plain(value).trim() !== '';
const wordsOf = (value: Value) => (value.type === 'duration' ? undefined : inWords(value));
