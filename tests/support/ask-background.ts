import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '@/utils/messaging/who-asks';

const OWN = fakeBrowser.runtime.id;
const HOME = fakeBrowser.runtime.getURL('/');
const SITE = 'https://emenscr.nesdc.go.th';
const tab = { id: 7 };

/** As the browsers tell of them. */
export const SENDERS = {
  extension: { id: OWN, url: `${HOME}options.html`, origin: HOME.slice(0, -1) },
  page: { id: OWN, url: `${SITE}/project/1/general`, origin: SITE, frameId: 0, tab },
  login: { id: OWN, url: `${SITE}/auth/login`, origin: SITE, frameId: 0, tab },
} satisfies Record<string, Sender>;

export type Answer = { res?: unknown; err?: { message?: string } } | 'nobody answers';

/** What a context of the extension that listens would answer. */
export function ask(verb: string, data: unknown, sender: Sender): Promise<Answer> {
  const message = { id: 1, type: verb, data, timestamp: 1 };
  return new Promise((resolve, reject) => {
    // The stand-in's own type knows promises only; the messages are answered by a call.
    const { onMessage } = fakeBrowser.runtime as unknown as {
      onMessage: { trigger(...all: unknown[]): Promise<unknown[]> };
    };
    onMessage.trigger(message, sender, resolve).then((taken) => {
      if (!taken.includes(true)) resolve('nobody answers');
    }, reject);
  });
}

export const isRefused = (answer: Answer): boolean =>
  typeof answer === 'object' && answer.err?.message?.startsWith('refused') === true;
