import type { Point } from './statistics';

/** What of a measure is held against its target; `added` is what the extension costs more than its baseline. */
export type Figure = 'median' | 'p95' | 'most' | 'ratio' | 'added' | 'added-p95';

export type Target = { of: Figure } & ({ most: number } | { least: number });

export type Unit = 'ms' | 'MB' | 'kB' | '%' | '×' | 'frames' | 'fields';

export interface Measure {
  what: string;
  unit: Unit;
  ours: readonly number[];
  /** The part's baseline, measured in turn with ours. */
  baseline?: readonly number[];
  /** Without one the figure is told, not judged. */
  target?: Target;
}

/** How a cost grows with the page. */
export interface Growth {
  what: string;
  points: readonly Point[];
}

export interface PartResult {
  measures: readonly Measure[];
  growths?: readonly Growth[];
  /** What a person should read beside the figures. */
  notes?: readonly string[];
}

export interface Pace {
  isQuick: boolean;
  /** So many of the rounds of a full run. */
  rounds(full: number): number;
  /** Of a part that reads pages: other ones than the corpus. */
  folder?: string;
}

export interface Part {
  /** Its word on the command line. */
  name: string;
  what: string;
  /** What every figure of ours stands beside, in the same run. */
  baseline: string;
  /** Counts are the same on a busy machine. */
  isCount?: true;
  builds?: readonly ('release' | 'test')[];
  run(pace: Pace): Promise<PartResult>;
}

export const definePart = (part: Part): Part => part;

/** Forms of a small page, a full one, and two that nobody should have to fill in. */
export const SIZES = [60, 250, 1000, 4000] as const;
