import fc from 'fast-check';
import type { FieldKind } from '@/utils/model/field';
import type { Control } from './any-field';

/** What the page's own script does with a control once something is put into it, as scripts of real pages do. */
export interface Habit {
  does:
    | 'nothing'
    /** Writes an amount as `1,234.00`. */
    | 'commas'
    | 'trims'
    | 'capitals'
    /** Puts back what was there first. */
    | 'refuses'
    /** Empties another box of the page. */
    | 'clears-another'
    /** Draws the box anew, as frameworks do. */
    | 'redraws';
  on: 'input' | 'change';
  /** Some think for a while first. */
  afterMs: 0 | 20 | 200;
  /** Which of the other boxes is emptied, by its place among them. */
  victim: number;
}

const NOTHING: Habit = { does: 'nothing', on: 'change', afterMs: 0, victim: 0 };

const DEEDS: Readonly<Record<'words' | 'amount' | 'other', readonly Habit['does'][]>> = {
  words: ['trims', 'capitals', 'refuses', 'clears-another', 'redraws'],
  amount: ['commas', 'trims', 'refuses', 'clears-another', 'redraws'],
  other: ['refuses', 'clears-another'],
};

/** Half of all boxes are left alone by scripts. */
export function aHabit(control: Control, kind: FieldKind): fc.Arbitrary<Habit> {
  const isBox = control === 'line' || control === 'short-line' || control === 'area';
  const deeds = DEEDS[!isBox ? 'other' : kind === 'money' || kind === 'number' ? 'amount' : 'words'];
  return fc.oneof(
    fc.constant(NOTHING),
    fc.record({
      does: fc.constantFrom(...deeds),
      on: fc.constantFrom('input' as const, 'change' as const),
      afterMs: fc.constantFrom(0 as const, 20 as const, 200 as const),
      victim: fc.nat({ max: 20 }),
    }),
  );
}

/** What a box shows in the end, once its own script has had its way with what was put into it. */
export function settledAs({ does }: Habit, text: string): string {
  if (does === 'trims') return text.trim();
  if (does === 'capitals') return text.toUpperCase();
  if (does === 'commas' && /^\d+(\.\d+)?$/.test(text))
    return Number(text).toLocaleString('en', { minimumFractionDigits: 2 });
  return text;
}
