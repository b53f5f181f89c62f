import { takeSnapshot } from '@/utils/page/take-snapshot';
import { locatePage } from '@/utils/page/locate-page';
import { compareAnswers } from '@/tests/support/corpus-answers';
import { findProblems } from '@/utils/rules/find-problems';

const TODAY = '2026-11-23';

/** Milliseconds, one a run. */
export interface Costs {
  /** What any reader must do at the least: find the controls and read their values. */
  walk: number[];
  /** Structure, values and findings of a page not seen before. */
  first: number[];
  /** Values and findings again, as after a keystroke. */
  again: number[];
  fields: number;
  controls: number;
}

function walk(): number {
  let letters = 0;
  for (const element of document.querySelectorAll<HTMLInputElement>('input, textarea, select'))
    letters += element.value.length;
  return letters;
}

const look = (page = locatePage(document)) => findProblems(takeSnapshot(page, { id: 1, today: TODAY }));

/** So often that the clock, which tells no more than tenths of a millisecond, tells the walk apart from nothing. */
const WALKS = 50;

/** Several runs; before each, the page's styles are as stale as after a redraw. */
function time(work: () => unknown, times: number): number[] {
  return Array.from({ length: times }, () => {
    document.body.classList.toggle('redrawn');
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

function costs(times: number): Costs {
  const page = locatePage(document);
  look(page);
  return {
    walk: time(() => Array.from({ length: WALKS }, walk), times).map((took) => took / WALKS),
    first: time(() => look(), times),
    again: time(() => look(page), times * 3),
    fields: page.fields.size,
    controls: page.controls.length,
  };
}

Object.assign(window, { costs, answers: () => compareAnswers(locatePage(document), document) });
