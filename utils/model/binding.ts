import type { Era } from './field';
import type { FieldPath, GroupPath } from './ids';

/** How a control is known again: by what the page says of it, never by its place alone, and never by what it holds. */
export interface ControlDescription {
  /** The label's key, and as the page writes it; empty where it has none. */
  label: string;
  labelText: string;
  /** No other control of the page bore that label when this was written. */
  isOnlyLabel: boolean;
  /** Keys of the nearest headings over it. */
  headings: readonly string[];
  tag: string;
  type: string;
  /** Attributes that look as if a person had written them. */
  attributes: Readonly<Record<string, string>>;
  /** The keys of the labels of the controls before and after it; around what adds rows, columns by their paths without rows. */
  before: string;
  after: string;
  /** The shape of the page's path: `/project/:id/general`. */
  page: string;
}

interface Lesson {
  id: string;
  control: ControlDescription;
  /** ISO time. */
  createdAt: string;
}

/** This control is the field, or it is not. */
export interface FieldBinding extends Lesson {
  path: FieldPath;
  says: 'is' | 'is-not';
  /** The era of the years in a date box, where the page does not tell. */
  era?: Era;
}

/** A press of this control adds a row to the group. */
export interface AddRowBinding extends Lesson {
  path: GroupPath;
  says: 'adds-row';
}

/** What an officer has taught. */
export type Binding = FieldBinding | AddRowBinding;

export interface BindingList {
  bindings: Binding[];
  damaged: number;
}

/** How surely a description finds its control again. */
export type BindingStrength = 'firm' | 'fair' | 'weak';
