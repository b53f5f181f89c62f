import type { Unit } from './expression';

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['วัน', 'day'],
  ['เดือน', 'month'],
  ['ปี', 'year'],
]);

export const unitOf = (word: string): Unit | undefined => UNITS.get(word);
