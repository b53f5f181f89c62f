import type { templates } from '@/utils/i18n/templates';
import type { Params } from '@/utils/i18n/translate';

/** Where something stands in a text, braces included. */
export interface Span {
  at: number;
  length: number;
}

type MessageKey = keyof typeof templates;
/** Why a variable cannot be understood or worked out: `unclosed` is said by the message `variable.unclosed`. */
export type ProblemKey = MessageKey extends infer K ? (K extends `variable.${infer Name}` ? Name : never) : never;

export interface TextProblem extends Span {
  because: ProblemKey;
  /** For the slots of the message. */
  params?: Params;
}

export type Unit = 'day' | 'month' | 'year';
export type Operator = '+' | '-' | '*' | '/';

/** What stands between `{{` and `}}`. */
export type Expression = Span &
  (
    | { kind: 'number'; decimal: string }
    | { kind: 'variable'; name: string }
    | { kind: 'duration'; of: Expression; unit: Unit }
    | { kind: 'negative'; of: Expression }
    | { kind: 'operation'; operator: Operator; left: Expression; right: Expression }
  );

/** What an expression comes to; `duration` is a number of days, months, years. `open`: only the answer will tell. */
export type ValueType = 'number' | 'date' | 'duration' | 'text' | 'open';

export type OrProblem<T> = T | TextProblem;

export const isProblem = <T extends object>(result: OrProblem<T>): result is TextProblem => 'because' in result;
