import type { TemplateValue } from '@/utils/model/template';
import { builtIn } from './built-in-variables';
import type { Expression } from './expression';
import { parseText } from './parse-text';
import { textsOf } from './texts-of';

/** Names in the order in which they first appear. */
export interface VariablesUsed {
  builtIn: string[];
  /** To be asked for. */
  own: string[];
}

/**
 * The variables that values need, and those which the answers given so far need in turn.
 *
 * @param own what was answered for own variables
 */
export function variablesOf(
  values: readonly TemplateValue[],
  own: Readonly<Record<string, string>> = {},
): VariablesUsed {
  const names = new Set(values.flatMap(({ to }) => textsOf(to)).flatMap(namesIn));
  // A set walks over what is added while it is walked.
  for (const name of names)
    if (!builtIn(name) && Object.hasOwn(own, name)) for (const further of namesIn(own[name] ?? '')) names.add(further);
  const all = [...names];
  return { builtIn: all.filter((name) => builtIn(name)), own: all.filter((name) => !builtIn(name)) };
}

const namesIn = (text: string): string[] =>
  parseText(text).parts.flatMap((part) =>
    part.kind === 'variable' && part.expression ? namesOf(part.expression) : [],
  );

function namesOf(expression: Expression): string[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'variable':
      return [expression.name];
    case 'duration':
    case 'negative':
      return namesOf(expression.of);
    case 'operation':
      return [...namesOf(expression.left), ...namesOf(expression.right)];
  }
}
