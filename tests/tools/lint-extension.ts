import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildFolder } from '../support/extension-build';
import { KNOWN_WARNINGS } from './known-warnings';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}
interface Report {
  errors: Message[];
  warnings: Message[];
}

const AROUND = 200;

/** Mozilla's linter on the Firefox release: no errors, and no warnings but those of libraries that are known. */
const folder = buildFolder('firefox', 'release');
const webExt = resolve(import.meta.dirname, '../../node_modules/.bin/web-ext');
const { stdout, stderr } = spawnSync(webExt, ['lint', '--source-dir', folder, '--output', 'json'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const { errors, warnings } = reportIn(stdout);
const ours = warnings.filter((warning) => !isKnown(warning));
for (const { code, message, file, line, column } of [...errors, ...ours])
  console.error(`${code} ${file ?? ''}:${line ?? ''}:${column ?? ''} ${message}`);
console.log(`web-ext lint: ${errors.length} errors, ${ours.length} warnings of ours, ${warnings.length} in all`);
process.exitCode = errors.length + ours.length > 0 ? 1 : 0;

function reportIn(text: string): Report {
  try {
    return JSON.parse(text) as Report;
  } catch {
    throw new Error(`web-ext lint has not reported: ${text}${stderr}`);
  }
}

function isKnown({ code, file, line, column }: Message): boolean {
  if (file === undefined || line === undefined || column === undefined) return false;
  const text = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
  const near = text.slice(Math.max(0, column - AROUND), column + AROUND);
  return KNOWN_WARNINGS.some((known) => known.code === code && known.around.test(near));
}
