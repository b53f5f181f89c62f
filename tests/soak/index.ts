import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPracticeSite } from '../practice-site/index';
import { findBrowsers } from '../support/browsers';
import { makeCertificate } from '../support/certificate';
import { launchDriver } from '../support/driver-launch';
import { buildExtension } from '../support/extension-build';
import { soak, type SoakPlan } from './soak';

const HOUR: SoakPlan = { edits: 10_000, navigations: 300, backgroundKills: 30, updates: 10, crashes: 5 };
const SHORT: SoakPlan = { edits: 150, navigations: 14, backgroundKills: 4, updates: 1, crashes: 1 };
/** Of the page's heap, swept: at the end against the first tenth. */
const MOST_GROWTH = 1.2;

await findBrowsers();
const plan = process.argv.includes('--short') ? SHORT : HOUR;
// A copy: the browser reads parts of it all the while, and the next build may come meanwhile.
const extensionDir = mkdtempSync(join(tmpdir(), 'soaked-'));
cpSync(buildExtension('chromium', 'test'), extensionDir, { recursive: true });
const profileDir = mkdtempSync(join(tmpdir(), 'soak-'));
const site = await startPracticeSite({ port: 0, tls: makeCertificate(), loginMinutes: 24 * 60 });
const flags = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];
const start = performance.now();
const report = await soak(plan, {
  site,
  launch: () => launchDriver('chromium', { port: site.port, extensionDir, profileDir, flags }),
  onProgress: (done) => process.stdout.isTTY && process.stdout.write(`\r${done} of ${plan.edits}`),
});
await site.close();
for (const left of [profileDir, extensionDir]) rmSync(left, { recursive: true, force: true, maxRetries: 5 });

// A page that has just gone is at times not swept yet, and stands with 2 MB in many looks of one run: what leaks stands
// in the least of them too.
const tenth = Math.max(5, Math.floor(report.heaps.length / 10));
const [first, last] = [Math.min(...report.heaps.slice(0, tenth)), Math.min(...report.heaps.slice(-tenth))];
const growth = last / first;
console.log(`
edits                ${report.edits}
navigations          ${report.navigations}
background kills     ${report.backgroundKills}
update cycles        ${report.updates}
crashes (SIGKILL)    ${report.crashes}
looks at the drafts  ${report.looks}
lost values          ${report.lost.length}   (target 0)
unhandled errors     ${report.errors.length}   (target 0)
heap at first tenth  ${megabytes(first)} MB
heap at last tenth   ${megabytes(last)} MB, × ${growth.toFixed(2)}   (target ≤ ${MOST_GROWTH})
took                 ${Math.round((performance.now() - start) / 1000)} s`);
for (const line of [...report.lost, ...report.errors].slice(0, 10)) console.log(line);
process.exitCode = report.lost.length + report.errors.length > 0 || growth > MOST_GROWTH ? 1 : 0;

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
