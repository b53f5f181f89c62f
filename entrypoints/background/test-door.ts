import { browser } from 'wxt/browser';
import { renewDues } from './due-desk';
import { standingReminders } from './reminder-notices';
import { coverageOf } from '@/utils/overlay/coverage-of';
import { approvePlan } from '@/utils/fill/approve-plan';
import { planFill } from '@/utils/fill/plan-fill';
import { withDatabase } from '@/utils/store/database';
import { createDraftStore } from '@/utils/store/draft-store';
import { createProjectStore } from '@/utils/store/project-store';
import { readReminderMemory } from '@/utils/store/due-memory';
import { readSettings } from '@/utils/store/settings';
import { canonicalValue, flattenRows, type LooseRow, type LooseValue } from '@/utils/fill/loose-values';
import { sendMessage } from '@/utils/messaging/protocol';
import type { FieldPath, IsoDate } from '@/utils/model/ids';
import { common } from '@/utils/i18n/common';
import { rules } from '@/utils/i18n/rules';
import { shownBy } from '@/utils/model/snapshot';
import { partKey } from '@/utils/model/project';
import { wordsOf } from '@/utils/i18n/translate';
import { kindAt } from '@/utils/site/kind-at';
import { sayFinding } from '@/utils/rules/say-finding';

/** A page that changes under the plan is planned for again, this often at most. */
const MOST_PLANS = 5;

/** Offers `globalThis.assist` in test builds: the extension without its clicks. Described in docs/test-door.md. */
export function openTestDoor(): void {
  Object.assign(globalThis, {
    assist: { read, record, findings, knownParts, fill, undo, setToday, reminders, drafts, fillDisk, forget, withhold },
  });
}

/** The browser fails to bring the next parts to their page. */
function withhold(parts: number): void {
  const { scripting } = browser;
  const bring = scripting.executeScript.bind(scripting);
  let left = parts;
  const fail = async (...order: Parameters<typeof bring>) => {
    if (left === 0) return bring(...order);
    left -= 1;
    throw new Error('withheld');
  };
  Object.assign(scripting, { executeScript: fail });
}

async function read(tabId: number) {
  const { snapshot } = await sendMessage('readPage', undefined, tabId);
  const { sections, fields, rows, unlocated, broken, leftOut, today } = snapshot;
  const controls = snapshot.controls.map(({ reading, labelFrom, field, ...facts }) => ({
    ...facts,
    labelFrom,
    evidence: labelFrom,
    field,
    taught: field && fields[field]?.taught,
    status: reading.status,
    value: reading.status === 'filled' ? reading.value : undefined,
    shown: shownBy(reading),
    because: reading.status === 'unreadable' ? reading.because : undefined,
  }));
  const coverage = coverageOf(snapshot);
  return { section: sections[0], sections, today, coverage, rows, unlocated, broken, leftOut, controls };
}

const record = (tabId: number) => sendMessage('recordStructure', undefined, tabId);

async function findings(tabId: number) {
  const page = await sendMessage('readPage', undefined, tabId);
  const isShown = new Set(page.findings);
  return [...page.findings, ...page.quality].map((finding) => ({
    ...finding,
    shown: isShown.has(finding),
    field: finding.path,
    mark: finding.evidence.mark,
    source: finding.evidence.source,
    ...sayFinding(finding, wordsOf('th', rules, common)),
  }));
}

/** Which parts of the page's project are remembered: `budget`, `progress-report 2570/1`. */
async function knownParts(tabId: number) {
  const { project } = await sendMessage('readPage', undefined, tabId);
  const kept = (await withDatabase((db) => createProjectStore(db).list())).find(
    ({ id }) => id === (project.known?.id ?? project.identity?.id),
  );
  return (kept?.seen ?? []).map(partKey);
}

/** Every asked field has one entry in the receipt, then those that the page changed; overwriting counts as approved. */
async function fill(tabId: number, values: Record<FieldPath, LooseValue>, rows: Record<string, LooseRow[]> = {}) {
  for (let plans = 0; plans < MOST_PLANS; plans += 1) {
    const { snapshot } = await sendMessage('readPage', undefined, tabId);
    const wanted = Object.entries({ ...values, ...flattenRows(rows) }) as [FieldPath, LooseValue][];
    const template = {
      values: wanted.map(([path, value]) => ({
        path,
        label: '',
        to: canonicalValue(value, snapshot.fields[path]?.kind ?? kindAt(path)),
      })),
    };
    const steps = planFill(template, snapshot);
    const receipt = await sendMessage(
      'applyFill',
      approvePlan(snapshot.id, steps, new Set(steps.map(({ path }) => path)), (await readSettings()).dateEras),
      tabId,
    );
    if (receipt === 'stale') continue;
    const asked = steps.map((step) => {
      const result = receipt.results.find(({ path }) => path === step.path);
      const entry = result ?? {
        path: step.path,
        outcome: 'skipped' as const,
        because: step.kind === 'skip' ? step.because : undefined,
      };
      return { ...entry, field: step.path };
    });
    const changed = receipt.results.filter(({ outcome }) => outcome === 'changed-by-page');
    const results = [...asked, ...changed.map((result) => ({ ...result, field: result.path }))];
    return { results, ...(receipt.rows && { rows: receipt.rows }) };
  }
  return { results: [], stale: true };
}

const { put } = IDBObjectStore.prototype;

/** From now on the database takes nothing more, as on a full disk; or it does again. Until the background ends. */
function fillDisk(isFull: boolean): void {
  IDBObjectStore.prototype.put = isFull
    ? () => {
        throw new DOMException('No room for it', 'QuotaExceededError');
      }
    : put;
}

/** Every draft that is kept, newest first. */
const drafts = () => withDatabase((db) => createDraftStore(db).list());

async function undo(tabId: number) {
  return sendMessage('undoFill', undefined, tabId);
}

/** Stands in for the clock until the browser is closed or `undefined` is given. */
async function setToday(today?: IsoDate) {
  if (today === undefined) await browser.storage.local.remove('test:today');
  else await browser.storage.local.set({ 'test:today': today });
  await renewDues();
}

const reminders = async () => ({
  standing: await standingReminders(),
  told: Object.keys((await readReminderMemory()).told),
});

/** Everything that is kept, as if newly installed. */
async function forget() {
  fillDisk(false);
  await withDatabase(async (db) => {
    for (const store of db.objectStoreNames) await db.clear(store);
  });
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await renewDues();
}
