import { NO_CONTEXT } from '@/utils/model/rule-choices';
import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import { locatePage } from '@/utils/page/locate-page';
import { takeSnapshot } from '@/utils/page/take-snapshot';
import { RULES } from '@/utils/rules';
import type { Rule } from '@/utils/rules/define-rule';
import { createProblemFinder } from '@/utils/rules/find-problems';

export interface RuleCosts {
  fields: number;
  findings: number;
  /** Looking at every located field's text once: what any rule set must do at the least. */
  walk: number;
  /** All rules over a page not judged before. */
  first: number;
  /** All rules again after one field has changed. */
  keystroke: number;
  /** Rules over the whole page that looked anew after that one change, of all there are. */
  lookedAnew: number;
  pageRules: number;
}

const CHANGED = 'general.projectName';

function rulesCost(times: number): RuleCosts {
  const snapshot = takeSnapshot(locatePage(document), { id: 1, today: '2026-11-23' });
  let runs = 0;
  const counted = RULES.map((rule): Rule => {
    const { findAmong } = rule;
    if (!findAmong) return rule;
    return { ...rule, findAmong: (view) => ((runs += 1), findAmong(view)) };
  });
  const find = createProblemFinder(counted);
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
    walk: median(times * 3, () => walk(snapshot)),
    first: median(times, () => createProblemFinder(RULES)(snapshot, NO_CONTEXT)),
    keystroke: median(times * 3, type),
  };
}

/** The same page with one text changed: everything else is the very same object, as after a keystroke. */
function changed(snapshot: Snapshot, shown: string): Snapshot {
  const field = snapshot.fields[CHANGED];
  if (!field) throw new Error('the bench page has no project name');
  const next: FieldReading = { ...field, reading: { status: 'filled', value: shown, shown } };
  return { ...snapshot, fields: { ...snapshot.fields, [CHANGED]: next } };
}

function walk({ fields }: Snapshot): number {
  let letters = 0;
  for (const { reading } of Object.values(fields)) letters += reading.status === 'empty' ? 0 : reading.shown.length;
  return letters;
}

/** Each run is repeated until the clock can tell it from nothing. */
function median(times: number, work: () => unknown): number {
  const took = Array.from({ length: times }, () => {
    const start = performance.now();
    let count = 0;
    do {
      work();
      count += 1;
    } while (performance.now() - start < 1);
    return (performance.now() - start) / count;
  });
  return took.sort((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0;
}

Object.assign(window, { rulesCost });
