import { createSlot } from './part';

/** Told of whatever fails in this page, by whichever of our parts. */
export const failureSlot = createSlot<(unit: string, error: unknown) => void>('failures');

export const noteFailure = (unit: string, error: unknown): void => failureSlot.held()?.(unit, error);

/** One thing that fails takes nothing else with it: it is noted, and the rest goes on with what stands in for it. */
export function attempt<T>(unit: string, work: () => T, otherwise: T): T {
  try {
    return work();
  } catch (error) {
    noteFailure(unit, error);
    return otherwise;
  }
}

/** The same for what takes its time. */
export async function attemptAsync<T>(unit: string, work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    noteFailure(unit, error);
    return otherwise;
  }
}
