import { takeSnapshot } from '@/utils/page/take-snapshot';
import { locatePage } from '@/utils/page/locate-page';
import { findProblems } from '@/utils/rules/find-problems';

const CONTROL = 'input, textarea, select';
const TODAY = '2026-11-23';

/** What any reader must do at the least: find the controls and read their values. */
function walk(): number {
  let letters = 0;
  for (const element of document.querySelectorAll<HTMLInputElement>(CONTROL)) letters += element.value.length;
  return letters;
}

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function time(work: () => unknown, times: number): number {
  const took = Array.from({ length: times }, () => {
    // Layout and styles are as stale as after a redraw by the page.
    document.body.classList.toggle('redrawn');
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(took);
}

Object.assign(window, {
  bench: (times: number) => {
    const page = locatePage(document);
    const snapshot = takeSnapshot(page, { id: 1, today: TODAY });
    return {
      walk: time(walk, times * 3),
      locate: time(() => locatePage(document), times),
      snapshot: time(() => takeSnapshot(page, { id: 1, today: TODAY }), times),
      rules: time(() => findProblems(snapshot), times),
      fields: page.fields.size,
      controls: page.controls.length,
    };
  },
});
