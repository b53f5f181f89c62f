import { isKnownLabel, type LabelIndex } from '@/utils/site/label-index';
import { memoiseText } from '@/utils/site/memoise-text';
import { isForeignHeading } from '@/utils/site/own-words';
import type { LabelledControl } from './page-control';

/** What stands over so many of the controls, outermost, is the page's title. */
const NEARLY_ALL = 0.8;
/** A label that says so much, or says of itself that it is the project's, needs no heading. */
const SPEAKS_FOR_ITSELF = 30;
const OF_PROJECT = /โครงการ|การดำเนินงาน/;

/** Tells what stands under a heading that speaks of something else than this project: a contract, an office, last year. */
export type Elsewhere = (control: LabelledControl) => boolean;

/**
 * Judged by what a heading says besides the words of a project's form: nothing, where it only parts the form.
 *
 * The page's title is no such heading, for it may name the office. From a section's own heading on, what stands
 * further out is not asked.
 */
export function findElsewhere(
  controls: readonly LabelledControl[],
  titles: ReadonlySet<string>,
  index: LabelIndex,
): Elsewhere {
  const newest = newestYearIn(controls);
  const sectionHeadings = [...index.headings.keys()];
  const judge = memoiseText((heading): 'section' | 'own' | 'foreign' => {
    if (isForeignHeading(heading) && !isKnownLabel(index, heading)) return 'foreign';
    const year = yearIn(heading);
    if (year !== undefined && year < newest) return 'foreign';
    return sectionHeadings.some((known) => heading.startsWith(known)) ? 'section' : 'own';
  });
  const foreignOver = ({ headings, keys }: LabelledControl): string | undefined => {
    for (const heading of headings) {
      if (titles.has(heading)) return undefined;
      // What heads a column is its own label.
      if (keys.includes(heading)) continue;
      const is = judge(heading);
      if (is !== 'own') return is === 'foreign' ? heading : undefined;
    }
    return undefined;
  };
  return (control) => {
    const foreign = foreignOver(control);
    if (foreign === undefined) return false;
    const label = control.keys[0] ?? '';
    return OF_PROJECT.test(foreign) || !(OF_PROJECT.test(label) || label.length > SPEAKS_FOR_ITSELF);
  };
}

/** The one fiscal year that a heading names (พ.ศ.). */
function yearIn(heading: string): number | undefined {
  const years = heading.match(/25[5-9]\d/g) ?? [];
  // A bare year heads months: those of one fiscal year lie in two.
  const isBare = /^(?:ปี(?:พ\.?ศ)?|พ\.?ศ)?\.?\d+$/.test(heading);
  return years.length === 1 && !isBare ? Number(years[0]) : undefined;
}

/** Where headings name several years, the form is of the last. */
function newestYearIn(controls: readonly LabelledControl[]): number {
  const headings = new Set(controls.flatMap((control) => control.headings));
  return Math.max(0, ...[...headings].map((heading) => yearIn(heading) ?? 0));
}

/** The headings that stand outermost over nearly all controls. */
export function titlesOf(controls: readonly LabelledControl[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { headings } of controls) {
    const outermost = headings.at(-1);
    if (outermost !== undefined) counts.set(outermost, (counts.get(outermost) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= NEARLY_ALL * controls.length).map(([heading]) => heading));
}
