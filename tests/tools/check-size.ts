import { buildFolder } from '../support/extension-build';
import { type Budget, BUDGETS, hasZod, kilobytesOf } from './bundle-sizes';

const problems = (['chromium', 'firefox'] as const).flatMap((browser) => {
  const folder = buildFolder(browser, 'release');
  const zod = hasZod(folder) ? ['content script: zod is in it'] : [];
  return [...BUDGETS.flatMap((budget) => checkBudget(folder, budget)), ...zod].map((it) => `${browser}: ${it}`);
});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function checkBudget(folder: string, budget: Budget): string[] {
  const { what, mostKilobytes } = budget;
  const kilobytes = kilobytesOf(folder, budget);
  if (kilobytes === undefined) return [`${what}: nothing was built`];
  console.log(`${what}: ${kilobytes.toFixed(1)} kB gzip of ${mostKilobytes} (${folder.split('/').at(-1)})`);
  return kilobytes > mostKilobytes ? [`${what}: ${kilobytes.toFixed(1)} kB gzip is over ${mostKilobytes} kB`] : [];
}
