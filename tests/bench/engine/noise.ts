import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { slownessOf } from './statistics';

/** Beyond it something else took a third of the processors’ time, and a cost says nothing. */
export const MOST_SLOWNESS = 1.5;

const TIMES = 60;
/** Plain JavaScript: what a compiler leaves in functions, a worker does not know. About 4 ms of arithmetic a time. */
const TASK = `
const { parentPort } = require('node:worker_threads');
const task = () => { let sum = 0; for (let n = 0; n < 4_000_000; n += 1) sum = (sum * 31 + n) | 0; return sum; };
for (let warm = 0; warm < 20; warm += 1) task();
const took = [];
for (let time = 0; time < ${TIMES}; time += 1) {
  const start = performance.now();
  task();
  took.push(performance.now() - start);
}
parentPort.postMessage(took);`;

/** Runs the same task on every processor at once and says how long each time took, in ms. */
async function runFixedTask(): Promise<number[]> {
  const onOne = () =>
    new Promise<number[]>((resolve, reject) => {
      new Worker(TASK, { eval: true }).once('message', resolve).once('error', reject);
    });
  return (await Promise.all(Array.from({ length: availableParallelism() }, onOne))).flat();
}

export interface NoiseMeter {
  measure(): Promise<number[]>;
  slowness(samples: readonly number[]): number;
}

/** Knows how fast this machine can be, as far as it has been seen, and says how far from that it was. */
export function createNoiseMeter(): NoiseMeter {
  let fastest = Infinity;
  return {
    measure: async () => {
      const samples = await runFixedTask();
      fastest = Math.min(fastest, ...samples);
      return samples;
    },
    slowness: (samples) => slownessOf(samples, fastest),
  };
}
