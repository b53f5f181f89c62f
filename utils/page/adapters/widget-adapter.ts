import type { FieldKind } from '@/utils/model/field';
import type { PageControl } from '../page-control';
import type { Offer } from './options';

/** What a control shows, before the field's kind is known. `choices` are the labels of chosen options. */
export type RawReading =
  | { status: 'empty' }
  | { status: 'filled'; shown: string; choices?: readonly string[] }
  | { status: 'unreadable'; shown: string };

/** An attempt was made, or why none was. `ok` proves nothing: the caller reads back. */
export type WriteAttempt = 'ok' | 'read-only' | 'no-such-option' | 'needs-hand' | 'rejected-by-page';

/** A widget's state as plain data, enough to bring it back. */
export type WidgetState = readonly string[];

/** How one family of widgets is told and read. On every form page. */
export interface WidgetReader {
  id: string;
  /** Where the widget draws itself as a box of several elements: whatever stands in the outermost such box is one control. */
  box?: string;
  /** Fields that it may hold: a label alone does not make a money field of a check box. */
  kinds: readonly FieldKind[];
  /** What is chosen comes from a list: its box may be shut to typing and open all the same. */
  isDrawn?: true;
  /** Its text is an ISO day, C.E., whatever it draws. */
  isCommonEra?: boolean;
  handles(control: Omit<PageControl, 'reader'>): boolean;
  read(control: PageControl): RawReading;
}

/** How the same family is written: comes to the page only when something is to be filled. */
export interface WidgetWriter {
  /** `wanted`: the text to show, or the labels to choose. */
  write(control: PageControl, wanted: readonly string[]): Promise<WriteAttempt>;
  save(control: PageControl): WidgetState;
  restore(control: PageControl, state: WidgetState): Promise<WriteAttempt>;
  /** What can be chosen now without opening anything, for widgets that offer choices. */
  offers?(control: PageControl): readonly Offer[];
}
