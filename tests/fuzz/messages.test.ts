import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { USUAL } from '@/utils/messaging/answer';
import { GATES, type Gate } from '@/utils/messaging/gates';
import { isWithin } from '@/utils/messaging/is-within';
import type { BackgroundVerb } from '@/utils/messaging/protocol';
import { whoAsks, type Sender } from '@/utils/messaging/who-asks';
import { openDatabase } from '@/utils/store/database';
import { damagedRecords } from '@/utils/store/damaged-records';
import { ask, isRefused, SENDERS } from '../support/ask-background';
import { SAMPLES } from '../support/message-samples';
import { anything, damaged, runs } from './damage';
import { STORES, WHOLE } from './some-records';

vi.setConfig({ testTimeout: 120_000 });

const VERBS = (Object.keys(GATES) as BackgroundVerb[])
  // Heard by the background in Firefox only.
  .filter((verb) => verb !== 'pageChanged' && verb !== 'fillProgress');
const told = vi.fn();
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  const event = { addListener: () => undefined };
  const done = async () => undefined;
  // What the stand-in for the browser lacks.
  vi.stubGlobal('addEventListener', () => undefined);
  Object.assign(fakeBrowser, {
    commands: { onCommand: event },
    contextMenus: { onClicked: event, removeAll: done, create: () => 'id' },
    action: { setBadgeText: done, setBadgeBackgroundColor: done, setTitle: done },
    scripting: { executeScript: async (order: unknown) => told('script', order) },
    sidePanel: { open: done },
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0' }) });
  Object.assign(fakeBrowser.tabs, {
    TAB_ID_NONE: -1,
    create: async (order: unknown) => told('tab', order),
    sendMessage: (
      tabId: number,
      message: { type: string; data: unknown },
      _to: unknown,
      reply: (of: object) => void,
    ) => {
      told('page', { tabId, verb: message.type, data: message.data });
      reply({ res: undefined });
    },
  });
  background.main();
  const db = await openDatabase();
  for (const store of STORES) await db.put(store, WHOLE[store] as never);
  db.close();
});

afterAll(() => {
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

/** Everything that anybody could have written. What was worked out last and that a failure was noted is nobody's wish. */
async function everything() {
  const db = await openDatabase();
  const stores = await Promise.all(STORES.map((name) => db.getAll(name)));
  const damage = await damagedRecords(db);
  db.close();
  const { storage } = fakeBrowser;
  const local = { ...(await storage.local.get()), keptDues: undefined, reminders: undefined, policyTold: undefined };
  return { stores, local, damage, told: told.mock.calls.length };
}

const HOME = fakeBrowser.runtime.getURL('/');
const sender: fc.Arbitrary<Sender> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Sender>(...Object.values(SENDERS)) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        id: fc.constantFrom(SENDERS.page.id, 'other'),
        url: fc.oneof(fc.constantFrom(HOME, `${HOME.slice(0, -1)}.th/`, SENDERS.page.url, 'about:srcdoc'), fc.webUrl()),
        origin: fc.constantFrom('null', SENDERS.page.origin, SENDERS.extension.origin),
        frameId: fc.nat(3),
        tab: fc.record({ id: fc.nat(9) }),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Sender>,
  },
);
const verb = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom<string>(...VERBS) },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.constantFrom('readPage', 'applyFill', 'constructor', '__proto__')) },
);
const message = verb.chain((one) =>
  fc.record({
    verb: fc.constant(one),
    data: Object.hasOwn(SAMPLES, one) ? damaged(fc.constant(SAMPLES[one as BackgroundVerb])) : anything,
    sender,
  }),
);

test('the samples do change something', async () => {
  const before = await everything();
  for (const one of VERBS) {
    const [asker] = (GATES[one] as Gate<unknown>).from;
    if (asker) await ask(one, SAMPLES[one], SENDERS[asker]);
  }
  expect(await everything()).not.toEqual(before);
});

test('whatever is asked by whomever is handled or refused, and what is refused has done nothing', () =>
  fc.assert(
    fc.asyncProperty(message, async ({ verb: one, data, sender: whoever }) => {
      const gate = Object.hasOwn(GATES, one) ? (GATES[one as BackgroundVerb] as Gate<unknown>) : undefined;
      const asker = whoAsks(whoever);
      const mayPass = gate !== undefined && asker !== undefined && gate.from.includes(asker);
      const isFit = mayPass && isWithin(data, gate.most ?? USUAL) && gate.data.safeParse(data).success;
      const before = await everything();
      const answer = await ask(one, data, whoever);
      const after = await everything();
      if (gate) expect(isRefused(answer)).toBe(!isFit);
      if (!isFit) expect(after).toEqual(before);
      // What comes through the gate is fit to be read again.
      expect(after.damage).toEqual({});
    }),
    runs(300),
  ));

test('only a wish of the panel reaches a page, and only at a tab that is a number', () => {
  const verbs = 'applyFixes|teach|recordStructure|readPage|applyFill|cancelFill|undoFill|jumpTo'.split('|');
  const relayed = told.mock.calls.filter(([where]) => where === 'page').map(([, wish]) => wish as { verb: string });
  expect(relayed.length).toBeGreaterThan(0);
  for (const wish of relayed) expect(wish).toMatchObject({ tabId: expect.any(Number), verb: expect.any(String) });
  expect(relayed.filter((wish) => !verbs.includes(wish.verb))).toEqual([]);
});
