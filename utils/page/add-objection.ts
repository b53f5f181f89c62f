import type { GroupPath } from '@/utils/model/ids';
import { isHarmless, isOfferedToPress, wordsOf } from './add-control';
import { addsToAnother, doesMore } from './add-words';
import { isInRow, type RowsOnPage } from './rows-on-page';

/** Why a control is not pressed to add a row, whoever says that it does. */
export type AddObjection =
  /** It says that it saves, sends, deletes, attaches or goes on. */
  | 'does-more'
  /** A press may send the form, open something or lead away. */
  | 'unsafe'
  /** It can't be pressed now. */
  | 'shut'
  /** It belongs to one row. */
  | 'in-row'
  /** It names the rows of another list, or stands by them. */
  | 'adds-to-another';

export function objectionTo(element: Element, path: GroupPath, rows: RowsOnPage): AddObjection | undefined {
  const words = wordsOf(element);
  if (doesMore([...words, ...picturesOn(element)])) return 'does-more';
  if (!isHarmless(element)) return 'unsafe';
  if (!isOfferedToPress(element)) return 'shut';
  if (rows.areBounded && isInRow(element, rows)) return 'in-row';
  return addsToAnother(words, path) ? 'adds-to-another' : undefined;
}

/** What the pictures in it are called: a disk that is drawn says that it saves. */
const picturesOn = (element: Element): string[] =>
  [...element.querySelectorAll('*')].flatMap((one) => [
    ...['class', 'data-icon', 'data-testid'].map((name) => one.getAttribute(name) ?? ''),
    // Written as a word (`<mat-icon>save</mat-icon>`).
    ...(one.childElementCount === 0 ? [one.textContent ?? ''] : []),
  ]);
