import type { Evidence } from '@/utils/model/evidence';
import type { FieldKind } from '@/utils/model/field';
import type { Finding, QuickFix, Severity } from '@/utils/model/finding';
import type { FieldPath, GroupPath } from '@/utils/model/ids';
import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import type { Reader } from './readers';

/** One truth that a page should hold. Its id is its file's path below `utils/rules`. */
export interface Rule {
  id: string;
  severity: Severity;
  evidence: Evidence;
  /** What one field says by itself: it holds until that field has changed. */
  findAt?(path: FieldPath, field: FieldReading): Finding | undefined;
  /** What fields say together. */
  findAmong?(snapshot: Snapshot): readonly Finding[];
}

/** What a rule has to say at one field; `case` chooses among its sentences, `severity` may be milder than the rule's own. */
export interface Spot {
  severity?: Severity;
  params?: Readonly<Record<string, string | number>>;
  fix?: QuickFix;
}

type Base = Pick<Rule, 'id' | 'severity' | 'evidence'>;

/** A rule that looks at every located field of some kinds by itself. */
export function defineFieldRule(
  rule: Base & {
    kinds: readonly FieldKind[] | 'any';
    check(field: FieldReading, path: FieldPath): Spot | undefined;
  },
): Rule {
  const { id, severity, evidence, kinds } = rule;
  return {
    ...{ id, severity, evidence },
    findAt(path, field) {
      const spot = kinds === 'any' || kinds.includes(field.kind) ? rule.check(field, path) : undefined;
      return spot && findingAt(rule, path, spot);
    },
  };
}

/** A rule that looks at the page as a whole, and beside that at fields by themselves. */
export function definePageRule(
  rule: Base & {
    checkField?(field: FieldReading, path: FieldPath): Spot | undefined;
    check(snapshot: Snapshot): readonly (Spot & { at: FieldPath })[];
  },
): Rule {
  const { id, severity, evidence, checkField } = rule;
  return {
    ...{ id, severity, evidence },
    ...(checkField && defineFieldRule({ ...rule, kinds: 'any', check: checkField })),
    findAmong: (snapshot) => rule.check(snapshot).map(({ at, ...spot }) => findingAt(rule, at, spot)),
  };
}

type Values<R> = { [K in keyof R]: R[K] extends Reader<infer T> ? T : never };
type Readers = Readonly<Record<string, Reader<unknown>>>;

/** A rule over several fields. It is silent unless every field it reads is there, filled and understood. */
export function defineRule<R extends Readers>(
  rule: Base & { reads: R; check(values: Values<R>): (Spot & { at: keyof R }) | undefined },
): Rule {
  const { id, severity, evidence } = rule;
  return { ...{ id, severity, evidence }, findAmong: (snapshot) => evaluate(rule, rule.reads, snapshot) };
}

/** The same for each row of repeating groups; `reads` is made for one row. */
export function defineRowRule<R extends Readers>(
  rule: Base & {
    groups: readonly GroupPath[];
    reads(row: FieldPath): R;
    check(values: Values<R>): (Spot & { at: keyof R }) | undefined;
  },
): Rule {
  const { id, severity, evidence, groups, reads } = rule;
  return {
    ...{ id, severity, evidence },
    findAmong: (snapshot) =>
      groups.flatMap((group) =>
        Array.from(
          { length: Math.max(0, snapshot.rows[group] ?? 0) },
          (_none, row): FieldPath => `${group}[${row}]`,
        ).flatMap((row) => evaluate(rule, reads(row), snapshot)),
      ),
  };
}

export function findingAt({ id, severity, evidence }: Base, path: FieldPath, spot: Spot): Finding {
  return {
    ...{ ruleId: id, evidence, path, params: spot.params ?? {} },
    severity: spot.severity ?? severity,
    ...(spot.fix && { fix: spot.fix }),
  };
}

function evaluate<R extends Readers>(
  rule: Base & { check(values: Values<R>): (Spot & { at: keyof R }) | undefined },
  reads: R,
  snapshot: Snapshot,
): Finding[] {
  const entries = Object.entries(reads).map(([name, { read }]) => [name, read(snapshot)] as const);
  if (entries.some(([, value]) => value === undefined)) return [];
  // Every value is there: the record has exactly the readers' names and types.
  const spot = rule.check(Object.fromEntries(entries) as Values<R>);
  const path = spot && reads[spot.at]?.path;
  return spot && path ? [findingAt(rule, path, spot)] : [];
}

export function fieldsOf({ fields }: Snapshot): [FieldPath, FieldReading][] {
  // `Object.entries` forgets the key type.
  return Object.entries(fields) as [FieldPath, FieldReading][];
}
