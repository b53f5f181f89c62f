import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BenchRun } from '../bench/engine/bench-run';
import { performanceDocs } from './performance-docs';

/** `npm run bench:docs`: writes the tables of docs/performance.md from what the last runs of the benches have left. */
const root = resolve(import.meta.dirname, '../..');
const target = `${root}/docs/performance.md`;
const runOf = (name: string) => {
  const file = `${root}/test-results/${name}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BenchRun) : undefined;
};
const [bench, peers] = [runOf('bench'), runOf('bench-peers')];
const runs = { ...(bench && { bench }), ...(peers && { peers }) };
writeFileSync(target, await performanceDocs(readFileSync(target, 'utf8'), runs));
console.log(target);
