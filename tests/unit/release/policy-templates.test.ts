import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { readPolicy } from '@/utils/store/policy';

const FOLDER = resolve(import.meta.dirname, '../../../docs/policy-templates');
const GECKO_ID = 'assist@emenscr-assist.example';
type Values = Record<string, unknown>;
interface Template {
  install: Values;
  settings: Values;
}

const json = (file: string) => JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as never;
const inRegistry = (file: string, key: string): Template => {
  const keys = readRegistry(readFileSync(resolve(FOLDER, file)));
  const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${key}`;
  return {
    install: keys[`${root}\\ExtensionSettings\\EXTENSION_ID`]!,
    settings: keys[`${root}\\3rdparty\\extensions\\EXTENSION_ID\\policy`]!,
  };
};
const TEMPLATES: Record<string, () => Template> = {
  'chrome-windows.reg': () => inRegistry('chrome-windows.reg', 'Google\\Chrome'),
  'edge-windows.reg': () => inRegistry('edge-windows.reg', 'Microsoft\\Edge'),
  'chrome-linux.json': () => {
    const { ExtensionSettings, '3rdparty': others }: Record<string, Record<string, Values>> = json('chrome-linux.json');
    return {
      install: ExtensionSettings!.EXTENSION_ID as Values,
      settings: (others!.extensions as Record<string, Values>).EXTENSION_ID!,
    };
  },
  'firefox-policies.json': () => {
    const { policies }: { policies: Record<string, Record<string, Values>> } = json('firefox-policies.json');
    return {
      install: policies.ExtensionSettings![GECKO_ID] as Values,
      settings: (policies['3rdparty']!.Extensions as Record<string, Values>)[GECKO_ID]!,
    };
  },
};

/** As Windows reads it: UTF-16, a key in brackets, texts with their quotes and backslashes escaped. */
function readRegistry(bytes: Buffer): Record<string, Values> {
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const [head, ...lines] = bytes.subarray(2).toString('utf16le').split('\r\n');
  expect(head).toBe('Windows Registry Editor Version 5.00');
  const keys: Record<string, Values> = {};
  let at: Values = {};
  for (const line of lines.filter((text) => text !== '' && !text.startsWith(';'))) {
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    const [, name, word, text] = /^"([^"]+)"=(?:dword:([0-9a-f]{8})|"((?:[^"\\]|\\["\\])*)")$/.exec(line) ?? [];
    if (key !== undefined) keys[key] = at = {};
    else if (name === undefined) throw new Error(`No line of a registry file: ${line}`);
    else at[name] = word === undefined ? text!.replace(/\\(["\\])/g, '$1') : parseInt(word, 16);
  }
  return keys;
}

beforeEach(() => fakeBrowser.reset());

it('every template is read here', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...Object.keys(TEMPLATES), 'README.md'].sort());
});

describe.each(Object.entries(TEMPLATES))('%s', (_, read) => {
  it('installs by force, from an address that is still to be put in', () => {
    const { installation_mode, update_url, install_url } = read().install;
    expect(installation_mode).toBe('force_installed');
    expect([update_url, install_url]).toContain(install_url ? 'XPI_ADDRESS' : 'UPDATE_ADDRESS');
  });

  it('sets only what the extension takes, and all of it is usable', async () => {
    const { settings } = read();
    await fakeBrowser.storage.managed.set(settings);
    const policy = await readPolicy();
    expect(policy.damaged).toEqual([]);
    expect(Object.keys(policy.settings).sort()).toEqual(Object.keys(settings).sort());
    expect(RULE_SETS.map(({ id }) => id)).toContain(policy.settings.ruleSetId);
    expect(policy.settings.letters).toHaveLength(1);
  });
});

test('all templates say the same', async () => {
  const all = await Promise.all(
    Object.values(TEMPLATES).map(async (read) => {
      await fakeBrowser.storage.managed.clear();
      await fakeBrowser.storage.managed.set(read().settings);
      return (await readPolicy()).settings;
    }),
  );
  for (const each of all) expect(each).toEqual(all[0]);
});
