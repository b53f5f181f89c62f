import { browser, type Browser } from 'wxt/browser';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import type { Counts, DiagnosticFacts } from '@/utils/diagnostics/diagnostic-facts';
import { pageFacts } from '@/utils/diagnostics/page-facts';
import { sendMessage } from '@/utils/messaging/protocol';
import type { Settings } from '@/utils/model/settings';
import { pathShape } from '@/utils/site/blot-out';
import { countDamaged } from '@/utils/store/damaged-records';
import { withDatabase } from '@/utils/store/database';
import { readFailures } from '@/utils/store/failure-store';
import { readPolicy } from '@/utils/store/policy';
import { SITE_PAGES } from '@/utils/site/address';

/** A page that has hung keeps nobody waiting. */
const ANSWER_MS = 3_000;

/** Collects what can be told without a value; what can't be read is left out, and the rest told all the same. */
export async function readDiagnosticFacts({ language, ruleSetId }: Settings): Promise<DiagnosticFacts> {
  const [policy, alarms, database, storage, pages, failures] = await Promise.all([
    readPolicy(),
    browser.alarms.getAll().catch(() => []),
    readDatabase().catch(() => 'unreadable' as const),
    readStorage().catch(() => undefined),
    readPages().catch(() => []),
    readFailures().catch(() => []),
  ]);
  return {
    at: new Date().toISOString(),
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    platform: navigator.platform,
    languages: { assistant: language, browser: navigator.language },
    // A policy may have set anything.
    ruleSetId: RULE_SETS.find(({ id }) => id === ruleSetId)?.id,
    policy: {
      set: [...Object.keys(policy.settings), ...(policy.pack === undefined ? [] : ['pack'])],
      damaged: policy.damaged,
    },
    alarms: alarms.map(({ name }) => name),
    ...{ database, storage, pages, failures },
  };
}

const readDatabase = () =>
  withDatabase(async (db) => {
    const records: Record<string, number> = {};
    for (const name of db.objectStoreNames) records[name] = await db.count(name);
    const damaged: Counts = await countDamaged(db);
    return { version: db.version, records, damaged };
  });

async function readStorage(): Promise<DiagnosticFacts['storage']> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? undefined : { used: usage, most: quota };
}

async function readPages(): Promise<DiagnosticFacts['pages']> {
  const tabs = await browser.tabs.query({ url: SITE_PAGES });
  return Promise.all(tabs.flatMap((tab) => readPage(tab) ?? []));
}

/** The login page is not spoken of. */
function readPage({ id, url = '' }: Browser.tabs.Tab): Promise<DiagnosticFacts['pages'][number]> | undefined {
  const { pathname } = new URL(url);
  if (id === undefined || /^\/auth(?:\/|$)/.test(pathname)) return undefined;
  const late = new Promise<never>((_done, fail) => setTimeout(fail, ANSWER_MS, new Error('late')));
  return Promise.race([sendMessage('readPage', undefined, id), late]).then(
    (state) => ({ path: pathShape(pathname), facts: pageFacts(state) }),
    () => ({ path: pathShape(pathname), facts: 'silent' as const }),
  );
}
