import type { Evidence } from '@/utils/model/evidence';
import type { FieldKind } from '@/utils/model/field';
import type { Criterion, Finding, Origin, QuickFix, Severity } from '@/utils/model/finding';
import type { FieldPath, GroupPath } from '@/utils/model/ids';
import type { FieldReading } from '@/utils/model/snapshot';
import type { Reader } from './readers';
import type { View } from './view';

/** What is told of a rule in the catalogue. Its id is its file's path below `utils/rules`. */
export interface RuleFacts {
  id: string;
  /** The gravest that it says. */
  severity: Severity;
  evidence: Evidence;
  /** Quality advice by NESDC's criteria: shown apart, and only where the officer wants it. */
  criterion?: Criterion;
}

/** One truth that a page should hold. */
export interface Rule extends RuleFacts {
  /** What one field says by itself: it holds until that field has changed. */
  findAt?(path: FieldPath, field: FieldReading): Finding | undefined;
  /** What fields say together. */
  findAmong?(view: View): readonly Finding[];
}

/** What a rule has to say at one field; `case` chooses among its sentences, `severity` may be milder than the rule's own. */
export interface Spot {
  severity?: Severity;
  params?: Readonly<Record<string, string | number>>;
  fix?: QuickFix;
  origin?: Origin | undefined;
}

/** A rule that looks at every located field of some kinds by itself. */
export function defineFieldRule(
  rule: RuleFacts & {
    kinds: readonly FieldKind[] | 'any';
    check(field: FieldReading, path: FieldPath): Spot | undefined;
  },
): Rule {
  const { kinds } = rule;
  return {
    ...factsOf(rule),
    findAt(path, field) {
      const spot = kinds === 'any' || kinds.includes(field.kind) ? rule.check(field, path) : undefined;
      return spot && findingAt(rule, path, spot);
    },
  };
}

/** A rule that looks at the page as a whole, and beside that at fields by themselves. */
export function definePageRule(
  rule: RuleFacts & {
    checkField?(field: FieldReading, path: FieldPath): Spot | undefined;
    check(view: View): readonly (Spot & { at: FieldPath })[];
  },
): Rule {
  const { checkField } = rule;
  return {
    ...(checkField && defineFieldRule({ ...rule, kinds: 'any', check: checkField })),
    ...factsOf(rule),
    findAmong: (view) => rule.check(view).map(({ at, ...spot }) => findingAt(rule, at, spot)),
  };
}

type Values<R> = { [K in keyof R]: R[K] extends Reader<infer T> ? T : never };
type Readers = Readonly<Record<string, Reader<unknown>>>;
type Check<R> = (values: Values<R>, view: View) => (Spot & { at: keyof R }) | undefined;

/** A rule over several fields. It is silent unless every field it reads is there, filled and understood. */
export function defineRule<R extends Readers>(rule: RuleFacts & { reads: R; check: Check<R> }): Rule {
  return { ...factsOf(rule), findAmong: (view) => evaluate(rule, rule.reads, view) };
}

/** The same for each row of repeating groups; `reads` is made for one row. */
export function defineRowRule<R extends Readers>(
  rule: RuleFacts & { groups: readonly GroupPath[]; reads(row: FieldPath): R; check: Check<R> },
): Rule {
  const { groups, reads } = rule;
  return {
    ...factsOf(rule),
    findAmong: (view) =>
      groups.flatMap((group) => rowsOf(view, group).flatMap((row) => evaluate(rule, reads(row), view))),
  };
}

/** The rows of a group: `activities.rows[0]`, … */
export const rowsOf = (view: Pick<View, 'rows'>, group: GroupPath): FieldPath[] =>
  Array.from({ length: view.rows(group) }, (_none, row): FieldPath => `${group}[${row}]`);

function factsOf({ id, severity, evidence, criterion }: RuleFacts): RuleFacts {
  return { id, severity, evidence, ...(criterion && { criterion }) };
}

function findingAt({ id, severity, evidence, criterion }: RuleFacts, path: FieldPath, spot: Spot): Finding {
  return {
    ...{ ruleId: id, evidence, path, params: spot.params ?? {} },
    severity: spot.severity ?? severity,
    ...(spot.fix && { fix: spot.fix }),
    ...(spot.origin && { origin: spot.origin }),
    ...(criterion && { criterion }),
  };
}

function evaluate<R extends Readers>(rule: RuleFacts & { check: Check<R> }, reads: R, view: View): Finding[] {
  const values: Record<string, unknown> = {};
  let origin: Origin | undefined;
  for (const [name, reader] of Object.entries(reads)) {
    const value = reader.read(view);
    if (value === undefined) return [];
    values[name] = value;
    origin ??= reader.origin?.(view);
  }
  // Every value is there: the record has exactly the readers' names and types.
  const spot = rule.check(values as Values<R>, view);
  const path = spot && reads[spot.at]?.path;
  return spot && path ? [findingAt(rule, path, { origin, ...spot })] : [];
}
