import { applyPolicies, ticksByPolicy } from '@/utils/fill/apply-policies';
import { approvePlan } from '@/utils/fill/approve-plan';
import { planFill } from '@/utils/fill/plan-fill';
import type { ApprovedStep, FillReceipt, FillStep, UndoReceipt } from '@/utils/model/fill';
import type { IsoDate } from '@/utils/model/ids';
import { applyFill } from '@/utils/page/apply-fill';
import type { LocatedPage } from '@/utils/page/located-page';
import { createPageReader } from '@/utils/page/page-reader';
import { settle } from '@/utils/page/settle';
import { takeSnapshot } from '@/utils/page/take-snapshot';
import { undoFill } from '@/utils/page/undo-fill';
import type { UndoEntry } from '@/utils/page/write-verified';
import { atOnce } from '../../support/at-once';
import { standInForEditing } from './act-as-page';
import type { Case, Wish } from './any-wish';
import { drawForm } from './draw-form';
import { pageShows } from './page-state';

/** Longer than any script of the page thinks, one after another. */
const AT_REST_MS = 1000;

/** What an officer sees of one form: planned, ticked and filled. */
export interface Visit {
  /** What every box showed before, and shows after the fill. */
  before: ReadonlyMap<string, string>;
  after: ReadonlyMap<string, string>;
  plan: readonly FillStep[];
  ordered: readonly ApprovedStep[];
  receipt: FillReceipt;
  undo: readonly UndoEntry[];
  locate(): LocatedPage;
  /** The plan for the page as it is now. */
  planNow(): FillStep[];
  /** Takes back all, or what is named. */
  takeBack(entries?: readonly UndoEntry[]): Promise<UndoReceipt>;
}

/** Draws the form, plans, ticks and fills, shows the visit to `use`, and leaves the page empty. */
export async function visit({ form, wish }: Case, use: (visit: Visit) => Promise<void> | void): Promise<void> {
  standInForEditing();
  drawForm(form);
  const leave = new AbortController();
  const { locate } = createPageReader(document, leave.signal);
  const planNow = () => planOf(wish, locate());
  try {
    const before = pageShows();
    const plan = planNow();
    const { steps: ordered } = approvePlan(1, plan, ticked(plan, wish));
    const { receipt, undo } = await atRest(() => applyFill(ordered, locate));
    const takeBack = (entries: readonly UndoEntry[] = undo) => atRest(() => undoFill(entries, locate));
    await use({ before, after: pageShows(), plan, ordered, receipt, undo, locate, planNow, takeBack });
  } finally {
    leave.abort();
    document.body.replaceChildren();
  }
}

export const planOf = ({ values }: Wish, page: LocatedPage): FillStep[] =>
  applyPolicies(
    planFill({ values: [...values] }, takeSnapshot(page, { id: 1, today: '2026-11-23' as IsoDate })),
    values,
  );

/** What is proposed, and what the officer decides otherwise. */
function ticked(plan: readonly FillStep[], { values, otherwise }: Wish) {
  const proposed = ticksByPolicy(plan, values);
  return new Set(plan.map(({ path }) => path).filter((path) => proposed.has(path) !== otherwise.has(path)));
}

/** Does something, and lets the page come to rest. */
export const atRest = <T>(deed: () => Promise<T>): Promise<T> =>
  atOnce(async () => {
    const result = await deed();
    await settle(AT_REST_MS);
    return result;
  });
