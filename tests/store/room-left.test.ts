import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { withDatabase } from '@/utils/store/database';

afterEach(() => vi.unstubAllGlobals());
const room = (estimate: () => Promise<StorageEstimate>) => vi.stubGlobal('navigator', { storage: { estimate } });
const named = (name: string) => Object.assign(new Error('Internal error'), { name });
const FULL = { name: 'QuotaExceededError' };

test('on a disk without room the database is not even opened', async () => {
  room(async () => ({ quota: 337_532, usage: 337_532 }));
  const use = vi.fn(async () => undefined);
  await expect(withDatabase(use)).rejects.toMatchObject(FULL);
  expect(use).not.toHaveBeenCalled();
});

test.each<[string, () => Promise<StorageEstimate>]>([
  ['there is room', async () => ({ quota: 1e9, usage: 5 })],
  ['nothing is told', async () => ({})],
  ['it is not told', async () => Promise.reject(new Error('no'))],
])('it is, where %s', async (_what, estimate) => {
  room(estimate);
  expect(await withDatabase(async () => 5)).toBe(5);
});

test('what breaks for want of room is told as such, all else as what it is', async () => {
  for (const [name, told] of [
    ['UnknownError', 'QuotaExceededError'],
    ['AbortError', 'QuotaExceededError'],
    ['ConstraintError', 'ConstraintError'],
  ] as const) {
    room(vi.fn(async () => ({ quota: 1, usage: 1 })).mockResolvedValueOnce({ quota: 1e9, usage: 1 }));
    await expect(withDatabase(() => Promise.reject(named(name)))).rejects.toMatchObject({ name: told });
  }
});
