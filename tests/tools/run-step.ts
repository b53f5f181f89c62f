import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter } from 'node:path';

export interface Tally {
  passed: number;
  failed: number;
}

/** A program of this project, found as npm would find it. `show` lets it write; otherwise only its failure is shown. */
function runProgram(command: readonly string[], output: 'show' | 'on-failure'): Promise<boolean> {
  const [program, ...args] = command as [string, ...string[]];
  const child = spawn(program, args, {
    stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `node_modules/.bin${delimiter}${process.env.PATH ?? ''}` },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part) => (said += part));
  return new Promise((end, fail) => {
    child.once('error', fail);
    child.once('close', (status) => {
      if (status !== 0 && output === 'on-failure') console.log(said.trim());
      end(status === 0);
    });
  });
}

const FAILURE: Tally = { passed: 0, failed: 1 };

/** Several programs, one after another, that count as one check. */
export async function check(...commands: readonly string[][]): Promise<Tally> {
  for (const command of commands) if (!(await runProgram(command, 'on-failure'))) return FAILURE;
  return { passed: 1, failed: 0 };
}

/** A check whose figures are worth reading when it passes, too. */
export async function checkAloud(command: readonly string[]): Promise<Tally> {
  return (await runProgram(command, 'show')) ? { passed: 1, failed: 0 } : FAILURE;
}

/** A program that must succeed but proves nothing by it. */
export async function prepare(command: readonly string[]): Promise<Tally> {
  return (await runProgram(command, 'show')) ? { passed: 0, failed: 0 } : FAILURE;
}

/** A test runner that leaves a report; a run that fails without a failed test counts as one failure. */
export async function runTests(
  command: readonly string[],
  report: string,
  count: (report: never) => Tally,
): Promise<Tally> {
  rmSync(report, { force: true });
  const isGreen = await runProgram(command, 'show');
  if (!existsSync(report)) return FAILURE;
  const tally = count(JSON.parse(readFileSync(report, 'utf8')) as never);
  return isGreen ? tally : { ...tally, failed: Math.max(1, tally.failed) };
}
