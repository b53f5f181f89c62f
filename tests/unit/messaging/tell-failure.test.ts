import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn((..._all: unknown[]) => Promise.resolve()));
vi.mock('@/utils/messaging/protocol', () => ({ sendMessage }));

/** Anew for each page. */
const open = async () => (await import('@/utils/messaging/tell-failure')).tellFailure;
beforeEach(() => {
  vi.resetModules();
  sendMessage.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

test('what has failed is told with its kind and stack, not with its text', async () => {
  (await open())('reader text-box', Object.assign(new TypeError('ความลับ'), { stack: 'at x.js:1:2' }));
  expect(sendMessage.mock.calls).toEqual([
    ['noteFailure', { unit: 'reader text-box', name: 'TypeError', stack: 'at x.js:1:2' }],
  ]);
});

test('a page in a loop tells twenty times at most, and of each failure once', async () => {
  const tell = await open();
  for (let times = 0; times < 500; times += 1) tell('reader text-box', new Error());
  expect(sendMessage).toHaveBeenCalledTimes(1);
  for (let times = 0; times < 500; times += 1) tell(`rule ${times}`, new Error());
  expect(sendMessage).toHaveBeenCalledTimes(20);
});

test('that nobody can be told hurts nobody', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated'));
  (await open())('x', undefined);
  await Promise.resolve();
});

test('what nobody has caught is told; what the browser complains of itself is not', async () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const { onUncaught } = await import('@/utils/messaging/on-uncaught');
  const tell = vi.fn();
  onUncaught(tell);
  const event = (type: string, more: object) => page.dispatchEvent(Object.assign(new Event(type), more));
  event('error', { error: null, message: 'ResizeObserver loop' });
  event('error', { error: 'one' });
  event('unhandledrejection', { reason: 'two' });
  expect(tell.mock.calls).toEqual([
    ['uncaught', 'one'],
    ['uncaught', 'two'],
  ]);
});
