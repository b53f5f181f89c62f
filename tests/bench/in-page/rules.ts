import { NO_CONTEXT } from '@/utils/model/rule-choices';
import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading, Reading, Snapshot } from '@/utils/model/snapshot';
import { locatePage } from '@/utils/page/locate-page';
import { takeSnapshot } from '@/utils/page/take-snapshot';
import { RULES } from '@/utils/rules';
import type { Rule } from '@/utils/rules/define-rule';
import { createProblemFinder } from '@/utils/rules/find-problems';

export interface RuleCosts {
  fields: number;
  findings: number;
  /** Looking at every located field's text once: what any rule set must do at the least. */
  walk: number[];
  /** All rules over a page not judged before. */
  first: number[];
  /** All rules again after one field has changed. */
  keystroke: number[];
  /** Rules over the whole page that looked anew after that one change, of all there are. */
  lookedAnew: number;
  pageRules: number;
}

const CHANGED: FieldPath = 'general.projectName';
const YEAR: FieldPath = 'general.fiscalYear';

function rulesCost(times: number): RuleCosts {
  // With a year to compare with, the rules on texts have to read them.
  const year = { status: 'filled', value: '2570', shown: '2570' } as const;
  const read = takeSnapshot(locatePage(document), { id: 1, today: '2026-11-23' });
  const snapshot = { ...read, fields: { ...read.fields, ...fieldWith(read, YEAR, year) } };
  let runs = 0;
  const counted = RULES.map((rule): Rule => {
    const { findAmong } = rule;
    if (!findAmong) return rule;
    return { ...rule, findAmong: (view) => ((runs += 1), findAmong(view)) };
  });
  const { find } = createProblemFinder(counted);
  const findings = find(snapshot, NO_CONTEXT).length;
  const pageRules = runs;
  runs = 0;
  let typed = 0;
  const type = () => find(changed(snapshot, `โครงการ ${(typed += 1)}`), NO_CONTEXT);
  type();
  const lookedAnew = runs;
  return {
    ...{ findings, lookedAnew, pageRules },
    fields: Object.keys(snapshot.fields).length,
    walk: time(times * 3, () => walk(snapshot)),
    first: time(times, () => createProblemFinder(RULES).find(snapshot, NO_CONTEXT)),
    keystroke: time(times * 3, type),
  };
}

/** The same page with one text changed: everything else is the very same object, as after a keystroke. */
function changed(snapshot: Snapshot, shown: string): Snapshot {
  return {
    ...snapshot,
    fields: { ...snapshot.fields, ...fieldWith(snapshot, CHANGED, { status: 'filled', value: shown, shown }) },
  };
}

function fieldWith({ fields }: Snapshot, path: FieldPath, reading: Reading): Record<FieldPath, FieldReading> {
  const field = fields[path];
  if (!field) throw new Error(`the bench page has no ${path}`);
  return { [path]: { ...field, reading } };
}

function walk({ fields }: Snapshot): number {
  let letters = 0;
  for (const { reading } of Object.values(fields)) letters += reading.status === 'empty' ? 0 : reading.shown.length;
  return letters;
}

/** Milliseconds of each run, which is repeated until the clock can tell it from nothing. */
function time(times: number, work: () => unknown): number[] {
  return Array.from({ length: times }, () => {
    const start = performance.now();
    let count = 0;
    do {
      work();
      count += 1;
    } while (performance.now() - start < 1);
    return (performance.now() - start) / count;
  });
}

Object.assign(window, { rulesCost });
