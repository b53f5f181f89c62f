import { afterEach, expect, test, vi } from 'vitest';
import { answer } from '@/utils/messaging/answer';
import { GATES, type Gate } from '@/utils/messaging/gates';
import { onMessage, onTold, type BackgroundVerb } from '@/utils/messaging/protocol';
import type { Sender } from '@/utils/messaging/who-asks';
import { ask, isRefused, SENDERS } from '../../support/ask-background';
import { SAMPLES } from '../../support/message-samples';

const heard = vi.fn();
const verbs = Object.keys(GATES) as BackgroundVerb[];
// What the extension's own pages hear under the same name is tested below.
const answered = verbs.filter((verb) => verb !== 'pageChanged' && verb !== 'fillProgress');
for (const verb of answered) answer(verb, ({ data }) => heard(data));
afterEach(() => vi.clearAllMocks());

const { page, login, extension } = SENDERS;

test.each(answered)('%s is answered to those who may ask, and to nobody else', async (verb) => {
  const { from } = GATES[verb] as Gate<unknown>;
  for (const [asker, sender] of Object.entries(SENDERS)) {
    const mayAsk = (from as readonly string[]).includes(asker);
    expect(isRefused(await ask(verb, SAMPLES[verb], sender)), asker).toBe(!mayAsk);
  }
  expect(heard).toHaveBeenCalledTimes(from.length);
  for (const sender of [{}, { ...extension, id: 'other' }, { ...page, frameId: 2 }, { ...page, url: 'https://a.th/' }])
    expect(isRefused(await ask(verb, SAMPLES[verb], sender))).toBe(true);
  expect(heard).toHaveBeenCalledTimes(from.length);
});

test('a handler sees what its gate has read, and nothing beside it', async () => {
  await ask('rememberEra', { field: 'general.startDate', era: 'be', beside: 1 }, extension);
  expect(heard).toHaveBeenCalledExactlyOnceWith({ field: 'general.startDate', era: 'be' });
});

test('what is larger than any such message is not even looked at', async () => {
  const long = 'ก'.repeat(100_000);
  expect(isRefused(await ask('readTemplate', long, extension))).toBe(true);
  expect(isRefused(await ask('saveValue', { ...SAMPLES.saveValue, value: long }, page))).toBe(false);
  expect(isRefused(await ask('saveValue', { ...SAMPLES.saveValue, value: long.repeat(101) }, page))).toBe(true);
  expect(heard).toHaveBeenCalledTimes(1);
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'readEverything', ''])(
  'a message called %j reaches no handler',
  async (verb) => {
    await ask(verb, {}, extension);
    expect(heard).not.toHaveBeenCalled();
  },
);

const background = { id: extension.id };
const framed = { ...extension, url: `${extension.url}?tab=7`, frameId: 4, tab: { id: 7 } };
onMessage('applyFill', () => heard('applyFill'));
onTold('pageChanged', () => heard('pageChanged'));

test.each<['applyFill' | 'pageChanged', string, Sender, boolean]>([
  ['applyFill', 'the background', background, true],
  ['applyFill', 'a page of ours', extension, true],
  ['applyFill', 'a page of ours in a tab', framed, true],
  ['applyFill', 'a page of the site', page, false],
  ['applyFill', 'another extension', { ...extension, id: 'other' }, false],
  ['applyFill', 'nobody', {}, false],
  ['pageChanged', 'the background, in Firefox', background, true],
  ['pageChanged', 'a page of the site', page, true],
  ['pageChanged', 'a page that has turned into the login', login, true],
  ['pageChanged', 'a page of another site', { ...page, url: 'https://a.th/' }, false],
  ['pageChanged', 'another extension', { ...page, id: 'other' }, false],
])('%s of %s', async (verb, _who, sender, isHeard) => {
  expect(isRefused(await ask(verb, undefined, sender))).toBe(!isHeard);
  expect(heard).toHaveBeenCalledTimes(isHeard ? 1 : 0);
});
