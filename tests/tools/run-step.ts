import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter } from 'node:path';

export interface Tally {
  passed: number;
  failed: number;
}

/** A program of this project, found as npm would find it. `show` lets it write; otherwise only its failure is shown. */
function runProgram(command: readonly string[], output: 'show' | 'on-failure'): boolean {
  const [program, ...args] = command as [string, ...string[]];
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `node_modules/.bin${delimiter}${process.env.PATH ?? ''}` },
  });
  if (status !== 0 && output === 'on-failure') console.log(`${stdout ?? ''}${stderr ?? ''}`.trim());
  return status === 0;
}

const FAILURE: Tally = { passed: 0, failed: 1 };

/** Several programs that count as one check. */
export function check(...commands: readonly string[][]): Tally {
  return commands.every((command) => runProgram(command, 'on-failure')) ? { passed: 1, failed: 0 } : FAILURE;
}

/** A check whose figures are worth reading when it passes, too. */
export function checkAloud(command: readonly string[]): Tally {
  return runProgram(command, 'show') ? { passed: 1, failed: 0 } : FAILURE;
}

/** A program that must succeed but proves nothing by it. */
export function prepare(command: readonly string[]): Tally {
  return runProgram(command, 'show') ? { passed: 0, failed: 0 } : FAILURE;
}

/** A test runner that leaves a report; a run that fails without a failed test counts as one failure. */
export function runTests(command: readonly string[], report: string, count: (report: never) => Tally): Tally {
  rmSync(report, { force: true });
  const isGreen = runProgram(command, 'show');
  if (!existsSync(report)) return FAILURE;
  const tally = count(JSON.parse(readFileSync(report, 'utf8')) as never);
  return isGreen ? tally : { ...tally, failed: Math.max(1, tally.failed) };
}
