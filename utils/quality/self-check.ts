import type { Criterion } from '@/utils/model/finding';
import { bandOf } from './share-band';
import type { ProjectStructure } from './structure';

/** What a person must judge; absent until answered. */
export interface Answers {
  /** 1: the project fits V and F of the chosen Y1 and can bring it nearer. 0: the whole score is 0. */
  c1?: 0 | 1;
  /** By the published groups of factors and the state of the goal: 0.875–5. */
  c2?: number;
  /** Evidence cited, linked, analysed, with a clear effect: 0–5. */
  c3?: number;
  /** How many of the four parts serve the project's goal. */
  c4Linked?: number;
  c5InOrder?: 0 | 1;
  c5Feasible?: 0 | 1;
  c6Measures?: 'fully' | 'partly' | 'not';
  c6Target?: 'clear' | 'unclear';
  /** Points of 1.25 each, by the published table. */
  c7Fund?: number;
  c7Agency?: number;
}

/** The least and the most that a criterion can come to as far as it is answered. */
export interface Range {
  low: number;
  high: number;
}

export interface SelfCheck {
  criteria: Readonly<Record<Exclude<Criterion, 1>, Range>>;
  /** (c2 + … + c7) × 100 ÷ 29; nothing where the first criterion is not met. */
  total: Range;
}

const MOST = 29;
const ONE_OF_FOUR = 1.25;
/** Four parts are there, and this many of them serve the goal. */
const LINKED = [1, 2, 3, 4, 5];
/** Not all four parts are there. */
const INCOMPLETE = 0.5;
const MEASURES = {
  fully: { clear: 5, unclear: 4, none: 2 },
  partly: { clear: 4, unclear: 3, none: 1 },
  not: { clear: 1, unclear: 1, none: 1 },
} as const;

/** NESDC's published arithmetic of the FY2570 edition, over what is there and what a person has judged. */
export function selfCheck(structure: ProjectStructure, answers: Answers): SelfCheck {
  const criteria = {
    2: answered(answers.c2, 0.875, 5),
    3: answered(answers.c3, 0, 5),
    4: checkParts(structure, answers),
    5: checkActivities(structure, answers),
    6: checkIndicators(structure, answers),
    7: checkSpending(structure, answers),
  };
  const sum = addUp(Object.values(criteria));
  const scaled = { low: percentOf(sum.low), high: percentOf(sum.high) };
  const total = answers.c1 === 0 ? exactly(0) : answers.c1 === 1 ? scaled : { low: 0, high: scaled.high };
  return { criteria, total };
}

function checkParts({ parts }: ProjectStructure, { c4Linked }: Answers): Range {
  const all = Object.values(parts);
  if (all.every((part) => part === false)) return exactly(0);
  if (all.includes(false)) return exactly(INCOMPLETE);
  const linked = c4Linked === undefined ? { low: 1, high: 5 } : exactly(LINKED[c4Linked] ?? 1);
  // What was not seen may be missing.
  return all.includes(undefined) ? { low: all.includes(true) ? INCOMPLETE : 0, high: linked.high } : linked;
}

function checkActivities({ hasActivities, hasSubActivities }: ProjectStructure, answers: Answers): Range {
  const isClear = hasActivities === false ? false : hasSubActivities;
  return addUp([
    point(hasActivities),
    point(isClear),
    answered(answers.c5InOrder, 0, 1),
    answered(answers.c5Feasible, 0, 1),
  ]);
}

function checkIndicators({ hasIndicators, hasTargets }: ProjectStructure, { c6Measures, c6Target }: Answers): Range {
  if (hasIndicators === false) return exactly(0);
  const abilities = c6Measures ? [MEASURES[c6Measures]] : Object.values(MEASURES);
  const columns =
    hasTargets === false ? (['none'] as const) : c6Target ? [c6Target] : (['clear', 'unclear', 'none'] as const);
  const points = abilities.flatMap((ability) => columns.map((column) => ability[column]));
  return { low: hasIndicators === undefined ? 0 : Math.min(...points), high: Math.max(...points) };
}

function checkSpending({ equipmentPercent, buildingPercent }: ProjectStructure, { c7Fund, c7Agency }: Answers): Range {
  const share = (percent: number | undefined): Range =>
    percent === undefined ? { low: 0, high: ONE_OF_FOUR } : exactly(bandOf(percent).points);
  return addUp([
    answered(c7Fund, 0, ONE_OF_FOUR),
    answered(c7Agency, 0, ONE_OF_FOUR),
    share(buildingPercent),
    share(equipmentPercent),
  ]);
}

const exactly = (points: number): Range => ({ low: points, high: points });
const answered = (points: number | undefined, low: number, high: number): Range =>
  points === undefined ? { low, high } : exactly(points);
const point = (seen: boolean | undefined): Range => (seen === undefined ? { low: 0, high: 1 } : exactly(seen ? 1 : 0));
const addUp = (ranges: readonly Range[]): Range => ({
  low: ranges.reduce((sum, { low }) => sum + low, 0),
  high: ranges.reduce((sum, { high }) => sum + high, 0),
});
const percentOf = (points: number) => Math.round((points * 100 * 100) / MOST) / 100;
