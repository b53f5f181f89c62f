import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { storageProblem } from '@/components/templates/storage-problem';
import { createTemplateStore } from '@/utils/store/template-store';
import { aTemplate } from '../support/a-template';
import { opening } from './open-stores';

afterEach(() => vi.restoreAllMocks());

function fillTheDisk() {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

it.each(['save', 'rename'] as const)('a full disk fails %s by name, and loses nothing', async (deed) => {
  const store = createTemplateStore(await opening(`full-${deed}`));
  await store.save(aTemplate());
  fillTheDisk();
  const done = deed === 'save' ? store.save(aTemplate({ name: 'ใหม่' })) : store.rename(aTemplate().id, 'ชื่อที่ไม่ได้บันทึก');
  const failure: unknown = await done.catch((problem: unknown) => problem);

  expect(failure).toBeInstanceOf(Error);
  // Of an error, a message carries name and text.
  const arrived = Object.assign(new Error('full'), { name: (failure as Error).name });
  expect(storageProblem(arrived)).toBe('storage.full');
  vi.restoreAllMocks();
  expect(await store.list()).toEqual({ templates: [aTemplate()], damaged: 0 });
  await store.save(aTemplate({ name: 'บันทึกได้อีกครั้ง' }));
  expect((await store.list()).templates[0]?.name).toBe('บันทึกได้อีกครั้ง');
});

it('any other failure is no full disk', () => {
  expect(storageProblem(new Error('No response'))).toBe('storage.failed');
  expect(storageProblem(undefined)).toBe('storage.failed');
});
