import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { whoAsks, type Asker, type Sender } from '@/utils/messaging/who-asks';
import { SENDERS } from '../../support/ask-background';

const { page, extension } = SENDERS;
const HOME = fakeBrowser.runtime.getURL('/');

test.each<[string, Sender, Asker | undefined]>([
  ['a form page', page, 'page'],
  ['the first page of the site', { ...page, url: 'https://emenscr.nesdc.go.th/' }, 'page'],
  ['a page whose address only begins like the login', { ...page, url: 'https://emenscr.nesdc.go.th/author' }, 'page'],
  ['a page that has turned into the login', SENDERS.login, 'login'],
  ['the same, by its shortest address', { ...page, url: 'https://emenscr.nesdc.go.th/auth?next=/' }, 'login'],
  ['a frame in the page', { ...page, frameId: 3 }, undefined],
  ['a page that no tab shows', { id: page.id, url: page.url, frameId: 0 }, undefined],
  ['a page of another site', { ...page, url: 'https://example.go.th/' }, undefined],
  ['a site whose name begins like it', { ...page, url: 'https://emenscr.nesdc.go.th.example.com/' }, undefined],
  ['a site with its name before an @', { ...page, url: 'https://emenscr.nesdc.go.th@example.com/' }, undefined],
  ['the site without encryption', { ...page, url: 'http://emenscr.nesdc.go.th/' }, undefined],
  ['an address that is none', { ...page, url: 'emenscr.nesdc.go.th' }, undefined],
  ['another extension', { ...extension, id: 'other' }, undefined],
  ['nobody', {}, undefined],
  ['a page of ours', extension, 'extension'],
  ['a page of ours in a tab', { ...extension, tab: { id: 2 }, frameId: 0 }, 'extension'],
  [
    'the practice page, which plays a page of the site',
    { ...extension, url: `${HOME}practice.html#x`, frameId: 0, tab: { id: 2 } },
    'page',
  ],
  [
    'one whose address only begins like it',
    { ...extension, url: `${HOME}practice.htmlx`, frameId: 0, tab: { id: 2 } },
    'extension',
  ],
  [
    'the panel framed in the page',
    { ...extension, url: `${HOME}panel.html?tab=7`, frameId: 5, tab: { id: 7 } },
    'extension',
  ],
  [
    'the same in Firefox, which may tell no origin',
    { id: page.id, url: `${HOME}panel.html`, frameId: 5, tab: { id: 7 } },
    'extension',
  ],
  ['the same under an address of the moment', { ...extension, url: 'chrome-extension://0b7c/panel.html' }, 'extension'],
  ['an address that only begins like ours', { id: page.id, url: `${HOME.slice(0, -1)}.example/` }, undefined],
  ['a page of ours of which nothing is told', { id: page.id }, undefined],
])('%s', (_who, sender, asker) => expect(whoAsks(sender)).toBe(asker));
