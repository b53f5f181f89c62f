import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../support/extension-build';

interface Budget {
  what: string;
  entries: readonly string[];
  mostKilobytes: number;
}

const BUDGETS: readonly Budget[] = [
  { what: 'content script', entries: ['content-scripts/form.js', 'content-scripts/form.css'], mostKilobytes: 45 },
  { what: 'drawn over forms', entries: ['overlay.js'], mostKilobytes: 18 },
  { what: 'judge of forms', entries: ['judge.js'], mostKilobytes: 28 },
  { what: 'popup', entries: ['popup.html'], mostKilobytes: 25 },
];

const LOADED_BY_HTML = /(?:src|href)="([^"#:]+\.(?:js|css))"/g;
const LOADED_BY_SCRIPT = /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

const problems = (['chromium', 'firefox'] as const).flatMap((browser) => {
  const folder = buildFolder(browser, 'release');
  return [...BUDGETS.flatMap((budget) => checkBudget(folder, budget)), ...checkZod(folder)].map(
    (it) => `${browser}: ${it}`,
  );
});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function checkBudget(folder: string, { what, entries, mostKilobytes }: Budget): string[] {
  const files = new Set<string>();
  for (const entry of entries) follow(join(folder, entry), folder, files);
  if (files.size === 0) return [`${what}: nothing was built`];
  const kilobytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length / 1000, 0);
  console.log(`${what}: ${kilobytes.toFixed(1)} kB gzip of ${mostKilobytes} (${folder.split('/').at(-1)})`);
  return kilobytes > mostKilobytes ? [`${what}: ${kilobytes.toFixed(1)} kB gzip is over ${mostKilobytes} kB`] : [];
}

/** A file and all that it loads at its start. */
function follow(file: string, folder: string, seen: Set<string>): void {
  if (seen.has(file) || !existsSync(file)) return;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const pattern = file.endsWith('.html') ? LOADED_BY_HTML : LOADED_BY_SCRIPT;
  for (const [, path] of text.matchAll(pattern)) {
    follow(path!.startsWith('/') ? join(folder, path!) : join(dirname(file), path!), folder, seen);
  }
}

/** zod keeps everything of its own under `_zod`, a name that no minifier may change. */
function checkZod(folder: string): string[] {
  const file = join(folder, 'content-scripts/form.js');
  return existsSync(file) && /\b_zod\b/.test(readFileSync(file, 'utf8')) ? ['content script: zod is in it'] : [];
}
