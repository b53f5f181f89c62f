import type { IsoDate } from '@/utils/model/ids';
import type { MonthNumber } from './read-title';

/** An open calendar, as a person uses it. Everything is looked up anew at each question: a turn may redraw it whole. */
export interface MonthView {
  isOpen(): boolean;
  /** The months shown now; none while it is being redrawn. */
  months(): readonly MonthNumber[];
  /** What turns it by one month, likeliest first. */
  arrows(step: 1 | -1): readonly HTMLElement[];
  /** The cells of a day of a shown month that may be pressed. */
  cells(month: MonthNumber, day: number): readonly HTMLElement[];
  /** The cell of a day of a shown month, where it says that it is the one chosen. */
  chosen(month: MonthNumber, day: number): HTMLElement | undefined;
  /** The one day of the shown months that says so, as C.E.; none or several are unknown. */
  chosenDay(): IsoDate | undefined;
  /** What takes the chosen day over, where the choice alone does not. */
  confirm(): HTMLElement | undefined;
}
