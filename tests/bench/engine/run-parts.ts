import { setTimeout as wait } from 'node:timers/promises';
import { buildExtension } from '../../support/extension-build';
import type { Pace, Part, PartResult } from './define-part';
import { createNoiseMeter, MOST_SLOWNESS } from './noise';
import { printBeginning, printPart } from './print';

export interface PartReport {
  part: Part;
  result: PartResult;
  /** Of a fixed task, before or after the part, whichever was worse; absent where only counts were made. */
  slowness?: number;
  isNoisy: boolean;
}

/** What the last part has left running ends first. */
const SETTLE_MS = 1500;

/** One part after the other, and between them a look at how busy the machine is with something else. */
export async function runParts(parts: readonly Part[], pace: Pace): Promise<PartReport[]> {
  for (const kind of new Set(parts.flatMap(({ builds = [] }) => builds))) buildExtension('chromium', kind);
  // The parts take these builds.
  process.env.REUSE_BUILD = '1';
  const meter = createNoiseMeter();
  await meter.measure();
  const reports: PartReport[] = [];
  for (const part of parts) {
    printBeginning(part);
    const before = await look(part);
    const result = await part.run(pace);
    const after = await look(part);
    const slowness = before && after && Math.max(meter.slowness(before), meter.slowness(after));
    const report: PartReport = {
      ...{ part, result, isNoisy: slowness !== undefined && slowness > MOST_SLOWNESS },
      ...(slowness !== undefined && { slowness }),
    };
    printPart(report);
    reports.push(report);
  }
  return reports;

  async function look({ isCount }: Part): Promise<number[] | undefined> {
    if (isCount) return undefined;
    await wait(SETTLE_MS);
    return meter.measure();
  }
}
