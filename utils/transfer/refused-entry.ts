import type { PartName } from './pack-parts';

export type EntryRefusal =
  /** No list where one belongs, or no record where one belongs. */
  | 'not-an-entry'
  | 'too-long'
  | 'too-many'
  /** Of a section or field that this version does not have. */
  | 'unknown-field'
  | 'unknown-rule-set'
  /** A kind of agency, a province or a cluster that this version does not have. */
  | 'unknown-agency'
  | 'duplicate'
  /** Said twice in one file, and differently: which one is meant can't be told. */
  | 'contradictory'
  /** Where letters stand the first packs could hold anything. */
  | 'not-a-letter'
  /** Keys that no file of ours has, and that only mischief writes. */
  | 'hostile-key'
  | 'damaged';

/** One thing of the file that is not offered: which one, where in it, and why. */
export interface RefusedEntry {
  part: PartName;
  /** Counted from 1, as people do; absent where it is the part itself. */
  number?: number;
  /** What it calls itself, where it does. */
  name?: string;
  /** Where in it: `values[2].path`. */
  at?: string;
  because: EntryRefusal;
}
