import type { Offer } from './adapters/options';
import type { WidgetState } from './adapters/widget-adapter';
import { writerOf } from './adapters/writers';
import { attempt } from './failures';
import type { PageControl } from './page-control';

/** As failures name it. */
export const nameOfWriter = ({ reader }: PageControl): string => `writer ${reader?.id}`;

/** The widget's state; undefined where it can't be told, and then nothing may be written: it could not be taken back. */
export const stateOf = (control: PageControl): WidgetState | undefined =>
  attempt(nameOfWriter(control), () => writerOf(control)?.save(control), undefined);

/** What can be chosen now; undefined where the widget offers no choices, or can't tell. */
export const offersOf = (control: PageControl): readonly Offer[] | undefined =>
  attempt(nameOfWriter(control), () => writerOf(control)?.offers?.(control), undefined);
