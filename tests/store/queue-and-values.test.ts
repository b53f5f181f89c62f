import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ProjectQueue } from '@/utils/model/queue';
import { createQueueStore } from '@/utils/store/queue-store';
import { createValueStore } from '@/utils/store/value-store';
import { opening } from './open-stores';

let databases = 0;
const anyStore = () => opening(`queues-${++databases}`);
const QUEUE: ProjectQueue = {
  id: '4f2a1c9e-7b35-4d60-9a18-2c5e8f013b7d',
  name: 'โครงการ 2570.xlsx – โครงการ',
  at: 0,
  createdAt: '2026-11-25T02:00:00.000Z',
  items: [
    { name: 'ฝาย', row: 2, status: 'waiting', values: [{ path: 'general.projectName', label: 'ชื่อ', to: 'ฝาย' }] },
    { name: 'ถนน', row: 3, status: 'waiting', values: [{ path: 'general.projectName', label: 'ชื่อ', to: 'ถนน' }] },
  ],
};

describe('a queue', () => {
  it('remembers how far it was worked through', async () => {
    const store = createQueueStore(await anyStore());
    await store.save(QUEUE);
    await store.mark(QUEUE.id, { at: 0, status: 'saved', next: 1 });
    const [queue] = await store.list();
    expect(queue).toMatchObject({ at: 1, items: [{ status: 'saved' }, { status: 'waiting' }] });
    expect(queue?.items[1]).toEqual(QUEUE.items[1]);
  });

  it('that is gone or damaged is marked by nobody', async () => {
    const db = await anyStore();
    const store = createQueueStore(db);
    await store.mark(QUEUE.id, { at: 0, status: 'saved' });
    await db.put('queues', { id: 'half', items: 5 });
    expect(await store.list()).toEqual([]);
    expect(await db.get('queues', 'half')).toEqual({ id: 'half', items: 5 });
  });

  it('of no projects is refused', async () => {
    const store = createQueueStore(await anyStore());
    await expect(store.save({ ...QUEUE, items: [] })).rejects.toThrow();
  });
});

describe('a saved value', () => {
  const value = (id: string, text: string, createdAt = '2026-11-25T02:00:00.000Z') => ({
    ...{ id, label: 'โทรศัพท์', field: 'general.coordinatorPhone', value: text, createdAt },
  });
  const [A, B] = ['4f2a1c9e-7b35-4d60-9a18-2c5e8f013b7d', '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f'] as const;

  it('is offered at its field only, and kept once', async () => {
    const store = createValueStore(await anyStore());
    await store.save(value(A, '042 000 000'));
    await store.save(value(B, '042 000 000', '2026-11-26T02:00:00.000Z'));
    expect(await store.of('general.coordinatorPhone')).toEqual([value(B, '042 000 000', '2026-11-26T02:00:00.000Z')]);
    expect(await store.of('general.agencyName')).toEqual([]);
    await store.remove(B);
    expect(await store.list()).toEqual([]);
  });

  it('may have been answered for a variable of any name', async () => {
    const store = createValueStore(await anyStore());
    await store.rememberAnswers({ หมู่บ้าน: 'บ้านตัวอย่าง', ['__proto__']: 'x' });
    await store.rememberAnswers({ หมู่บ้าน: 'บ้านใหม่' });
    expect(Object.entries(await store.answers()).sort()).toEqual([
      ['__proto__', 'x'],
      ['หมู่บ้าน', 'บ้านใหม่'],
    ]);
  });
});
