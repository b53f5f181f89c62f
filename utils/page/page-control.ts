import type { LabelText } from '@/utils/model/snapshot';
import type { WidgetReader } from './adapters/widget-adapter';

/** One control of the page: an element, or the members of a radio or check-box group. */
export interface PageControl {
  /** The element that is read, written and focused; the first member of a group. */
  element: HTMLElement;
  /** The native control that a drawn widget hides: labels, `required` and options may hang on it. */
  hidden?: HTMLElement;
  members: readonly HTMLElement[];
  /** Where the control stands: the element, the box that a widget draws, or the smallest box around the group. */
  anchor: Element;
  /** Undefined for widgets that we do not know. */
  reader: WidgetReader | undefined;
}

/** A control with what the page says around it. */
export interface LabelledControl extends PageControl {
  /** The text that decides, if any. */
  label: (LabelText & { element?: Element }) | undefined;
  /** Every text that could have been the label, surest first. */
  texts: readonly LabelText[];
  keys: readonly string[];
  /** Headings above it, nearest first, normalised. */
  headings: readonly string[];
  /** Whose block it stands in: the headings that name a person, else the last label before it that does; normalised. */
  person: readonly string[];
  /** Placeholder and title, normalised: they may contradict the label. */
  aside: string;
  /** Amounts around it are not in baht. Asked only where money could be meant: it reads the whole row. */
  isOtherUnit(): boolean;
  leftAlone: boolean;
  /** The era of its years, where the officer has said it. */
  era?: 'be' | 'ce';
}
