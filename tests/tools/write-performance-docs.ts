import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BenchRun } from '../bench/engine/bench-run';
import { performanceDocs } from './performance-docs';

/** `npm run bench:docs`: writes the tables of docs/performance.md from what the last runs of both benches have left. */
const root = resolve(import.meta.dirname, '../..');
const target = `${root}/docs/performance.md`;
const runOf = (name: string) => JSON.parse(readFileSync(`${root}/test-results/${name}.json`, 'utf8')) as BenchRun;
const runs = { bench: runOf('bench'), peers: runOf('bench-peers') };
writeFileSync(target, await performanceDocs(readFileSync(target, 'utf8'), runs));
console.log(target);
