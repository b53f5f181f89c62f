import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AccessibilityProblem, PATIENCE_MS } from './driver';

/**
 * A script as one expression that both browsers evaluate without the page's `eval`.
 * `__name` is what tsx leaves in the text of functions that it has compiled.
 */
export function expressionOf(script: string | ((...args: never[]) => unknown), args: readonly unknown[]): string {
  if (typeof script === 'string') return script;
  const values = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg))).join(', ');
  return `(() => { const __name = (value) => value; return (${script})(${values}); })()`;
}

export const collapseSpaces = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Asks again and again until the answer is a true one; `undefined` and `false` mean not yet. */
export async function eventually<T>(
  wish: string | (() => string),
  ask: () => Promise<T | undefined | false>,
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline)
      throw new Error(`Waited ${PATIENCE_MS} ms in vain for ${typeof wish === 'string' ? wish : wish()}`);
    await new Promise((next) => setTimeout(next, 30));
  }
}

type Evaluate = (script: string) => Promise<unknown>;

/** Runs axe inside the page. It looks into open shadow roots by itself. */
export async function findAccessibilityProblems(
  evaluate: Evaluate,
  selector?: string,
): Promise<AccessibilityProblem[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await evaluate(`if (typeof axe === 'undefined') { ${axe} } undefined`);
  const context = selector === undefined ? 'document' : JSON.stringify(selector);
  return (await evaluate(`axe.run(${context}, { iframes: false, preload: false }).then(({ violations }) => violations.map((found) => ({
    rule: found.id, help: found.help, impact: String(found.impact), targets: found.nodes.map((node) => node.target.flat().join(' ')),
  })))`)) as AccessibilityProblem[];
}
