import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Budget {
  what: string;
  entries: readonly string[];
  mostKilobytes: number;
}

export const BUDGETS: readonly Budget[] = [
  { what: 'content script', entries: ['content-scripts/form.js', 'content-scripts/form.css'], mostKilobytes: 45 },
  { what: 'drawn over forms', entries: ['overlay.js'], mostKilobytes: 18 },
  { what: 'judge of forms', entries: ['judge.js'], mostKilobytes: 28 },
  { what: 'popup', entries: ['popup.html'], mostKilobytes: 25 },
];

const LOADED_BY_HTML = /(?:src|href)="([^"#:]+\.(?:js|css))"/g;
const LOADED_BY_SCRIPT = /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** What the entries and all that they load at their start weigh, packed; absent where nothing was built. */
export function kilobytesOf(folder: string, { entries }: Budget): number | undefined {
  const files = new Set<string>();
  for (const entry of entries) follow(join(folder, entry), folder, files);
  if (files.size === 0) return undefined;
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length / 1000, 0);
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
export function hasZod(folder: string): boolean {
  const file = join(folder, 'content-scripts/form.js');
  return existsSync(file) && /\b_zod\b/.test(readFileSync(file, 'utf8'));
}
