import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isPanelPass, issuePanelPass } from '@/entrypoints/background/panel-pass';

beforeEach(() => fakeBrowser.reset());

test('a pass is good for its tab and for no other, until the next one', async () => {
  const first = await issuePanelPass(3);
  const other = await issuePanelPass(4);
  expect(await Promise.all([isPanelPass(first, 3), isPanelPass(first, 4), isPanelPass(other, 3)])).toEqual([
    true,
    false,
    false,
  ]);
  const next = await issuePanelPass(3);
  expect(await isPanelPass(first, 3)).toBe(false);
  expect(await isPanelPass(next, 3)).toBe(true);
});

test.each(['', 'undefined', 'null', '[object Object]'])(
  '“%s” is no pass, where one was issued or none',
  async (made) => {
    expect(await isPanelPass(made, 9)).toBe(false);
    await issuePanelPass(9);
    expect(await isPanelPass(made, 9)).toBe(false);
  },
);
