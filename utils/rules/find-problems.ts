import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import { NO_CONTEXT, type RuleContext } from '@/utils/model/rule-choices';
import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import type { Rule } from './define-rule';
import { RULES } from './index';
import { createView, fieldsOf, watch } from './view';

const FIELDS_A_STEP = 16;

interface Found {
  finding: Finding;
  /** The rule's place among the rules. */
  order: number;
}

export interface ProblemFinder {
  /** All problems in page order, within a field in the order of the rules; one for each rule and field. */
  find(snapshot: Snapshot, context?: RuleContext): Finding[];
  /** The same with pauses, so that `find` has next to nothing to do after it. */
  findInSteps(snapshot: Snapshot, context?: RuleContext): Generator<undefined, Finding[]>;
}

/** What was found when the page's structure and the context were these. */
interface Last {
  structure: unknown;
  context: RuleContext;
  snapshot: Snapshot;
  /** At each field by itself, in page order. */
  alone: Map<FieldPath, readonly Found[]>;
  among: Map<Rule, { asked: ReadonlySet<FieldPath>; findings: readonly Finding[] }>;
}

/**
 * A rule that fails hides no other, and has nothing more to say. Where the page's structure and the context are those
 * of the last call, only the rules that look at a field that has changed run again.
 */
export function createProblemFinder(
  rules: readonly Rule[],
  onFailure: (unit: string, error: unknown) => void = () => undefined,
): ProblemFinder {
  const known = new WeakMap<FieldReading, { path: FieldPath; found: readonly Found[] }>();
  const failed = new Set<string>();
  let last: Last | undefined;

  const attempt = ({ id }: Rule, find: () => Finding | readonly Finding[] | undefined): readonly Finding[] => {
    if (failed.has(id)) return [];
    try {
      return [find() ?? []].flat();
    } catch (error) {
      failed.add(id);
      onFailure(`rule ${id}`, error);
      return [];
    }
  };
  const lookAt = (path: FieldPath, field: FieldReading): readonly Found[] => {
    const before = known.get(field);
    if (before?.path === path) return before.found;
    const found = rules.flatMap((rule, order) =>
      attempt(rule, () => rule.findAt?.(path, field)).map((finding) => ({ finding, order })),
    );
    known.set(field, { path, found });
    return found;
  };
  /** What has changed since, as far as it can be told: nothing of another structure or context. */
  const since = (snapshot: Snapshot, context: RuleContext): { kept: Last; changed: readonly FieldPath[] } => {
    // One located page hands out one list of sections, for as long as it is not located anew.
    const structure = snapshot.sections;
    const isSame = last?.structure === structure && last.context === context && last.snapshot.today === snapshot.today;
    const changed = isSame && last ? changedFields(last, snapshot) : undefined;
    if (last && changed) return { kept: last, changed };
    const paths = fieldsOf(snapshot).map(([path]) => path);
    const alone = new Map(paths.map((path) => [path, []]));
    return { kept: { structure, context, snapshot, alone, among: new Map() }, changed: paths };
  };
  function* findInSteps(snapshot: Snapshot, context: RuleContext = NO_CONTEXT): Generator<undefined, Finding[]> {
    const { kept, changed } = since(snapshot, context);
    const { alone, among } = kept;
    for (const [place, path] of changed.entries()) {
      const field = snapshot.fields[path];
      if (field) alone.set(path, lookAt(path, field));
      if (place % FIELDS_A_STEP === 0) yield;
    }
    const view = createView(snapshot, context);
    const others = new Map<FieldPath, Found[]>();
    for (const [order, rule] of rules.entries()) {
      if (!rule.findAmong) continue;
      let said = among.get(rule);
      if (!said || changed.some((path) => said?.asked.has(path))) {
        const watched = watch(view);
        said = { asked: watched.asked, findings: attempt(rule, () => rule.findAmong?.(watched.view)) };
        among.set(rule, said);
      }
      for (const finding of said.findings)
        others.set(finding.path, [...(others.get(finding.path) ?? []), { finding, order }]);
      yield;
    }
    last = { ...kept, snapshot };
    const found: Finding[] = [];
    alone.forEach((own, path) => {
      const more = others.get(path);
      if (own.length > 0 || more) found.push(...inOrder(more ? [...own, ...more] : own));
    });
    // What a rule said before it failed may not hold any more.
    return failed.size > 0 ? found.filter(({ ruleId }) => !failed.has(ruleId)) : found;
  }
  const find = (snapshot: Snapshot, context?: RuleContext): Finding[] => {
    const steps = findInSteps(snapshot, context);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  };
  return { find, findInSteps };
}

/** Undefined where other fields are there than before. */
function changedFields(before: Last, { fields }: Snapshot): FieldPath[] | undefined {
  const changed: FieldPath[] = [];
  let count = 0;
  // After every key, with up to thousands of fields: without a list of their names.
  for (const name in fields) {
    const path = name as FieldPath;
    count += 1;
    if (fields[path] !== before.snapshot.fields[path]) changed.push(path);
  }
  const isSame = count === before.alone.size && changed.every((path) => before.alone.has(path));
  return isSame ? changed : undefined;
}

export const findProblems = createProblemFinder(RULES).find;

function inOrder(found: readonly Found[]): Finding[] {
  const first = new Map<string, Found>();
  for (const each of found) if (!first.has(each.finding.ruleId)) first.set(each.finding.ruleId, each);
  return [...first.values()].sort((a, b) => a.order - b.order).map(({ finding }) => finding);
}
