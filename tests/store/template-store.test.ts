import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { FieldPath } from '@/utils/model/ids';
import type { Template } from '@/utils/model/template';
import { createTemplateStore } from '@/utils/store/template-store';
import { aTemplate } from '../support/a-template';
import { opening } from './open-stores';

const OTHER = '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f';
type Store = ReturnType<typeof createTemplateStore>;
let databases = 0;

async function aStore() {
  const db = await opening(`templates-${++databases}`);
  return { db, store: createTemplateStore(db) };
}

describe('list', () => {
  it('is empty at first', async () => {
    const { store } = await aStore();
    expect(await store.list()).toEqual({ templates: [], damaged: 0 });
  });

  it('tells the newest first', async () => {
    const { store } = await aStore();
    const older = aTemplate();
    const newer = aTemplate({ id: OTHER, updatedAt: '2026-10-02T02:00:00.000Z' });
    await store.save(older);
    await store.save(newer);
    expect((await store.list()).templates).toEqual([newer, older]);
  });

  it('shows good templates beside a damaged record, which stays as it lies', async () => {
    const { db, store } = await aStore();
    const damaged = { id: 'half-written', name: 'ขาดครึ่ง', values: [{ path: 'elsewhere.x', label: '', to: 5 }] };
    await store.save(aTemplate());
    await db.put('templates', damaged);

    expect(await store.list()).toEqual({ templates: [aTemplate()], damaged: 1 });
    expect(await db.get('templates', 'half-written')).toEqual(damaged);
  });

  it('reads a record that a later version has added to', async () => {
    const { db, store } = await aStore();
    await db.put('templates', { ...aTemplate(), colour: 'เขียว' });
    expect(await store.list()).toEqual({ templates: [aTemplate()], damaged: 0 });
  });
});

describe('two that change one template', () => {
  const FIRST = aTemplate({ name: 'ของคนแรก', updatedAt: '2026-11-24T02:00:00.000Z' });
  const SECOND = aTemplate({ name: 'ของคนที่สอง', updatedAt: '2026-11-24T02:00:01.000Z' });
  const { updatedAt: AS_READ } = aTemplate();

  it('overwrite nothing of one another unseen', async () => {
    const { store } = await aStore();
    await store.save(aTemplate());
    await store.save(FIRST, AS_READ);
    await expect(store.save(SECOND, AS_READ)).rejects.toMatchObject({ name: 'ConflictError' });
    expect((await store.list()).templates).toEqual([FIRST]);
    expect((await store.versions(FIRST.id)).map(({ template }) => template)).toEqual([aTemplate()]);
    // The officer has seen the newer one, and says so.
    await store.save(SECOND, FIRST.updatedAt);
    expect((await store.list()).templates).toEqual([SECOND]);
    expect((await store.versions(FIRST.id)).map(({ template }) => template)).toEqual([FIRST, aTemplate()]);
  });

  it('at the same moment: one of them hears of it', async () => {
    const { store } = await aStore();
    await store.save(aTemplate());
    const done = await Promise.allSettled([store.save(FIRST, AS_READ), store.save(SECOND, AS_READ)]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect((await store.list()).templates).toEqual([FIRST]);
  });

  it('to the same are at one', async () => {
    const { store } = await aStore();
    await store.save(aTemplate());
    await store.save(FIRST, AS_READ);
    await store.save({ ...FIRST, updatedAt: SECOND.updatedAt }, AS_READ);
    expect(await store.versions(FIRST.id)).toHaveLength(1);
  });

  it.each<[string, (store: Store) => Promise<void>]>([
    ['renamed', (store) => store.rename(aTemplate().id, 'ชื่ออื่น')],
    ['threw it away', (store) => store.remove(aTemplate().id)],
  ])('hear of it where the other one %s', async (_what, deed) => {
    const { store } = await aStore();
    await store.save(aTemplate());
    await deed(store);
    const before = [await store.list(), await store.trashed()];
    await expect(store.save(FIRST, AS_READ)).rejects.toMatchObject({ name: 'ConflictError' });
    expect([await store.list(), await store.trashed()]).toEqual(before);
  });
});

it('nothing is written over a damaged record, from the editor or out of the bin', async () => {
  const { db, store } = await aStore();
  await store.save(aTemplate());
  await store.remove(aTemplate().id);
  const damaged = { id: aTemplate().id, name: 5 };
  await db.put('templates', damaged);
  await expect(store.save(aTemplate({ name: 'ใหม่' }))).rejects.toThrow();
  await expect(store.putBack(aTemplate().id)).rejects.toThrow();
  expect(await db.getAll('templates')).toEqual([damaged]);
  expect((await store.trashed()).map(({ template }) => template)).toEqual([aTemplate()]);
});

it('the bin is emptied of all but damaged records', async () => {
  const { db, store } = await aStore();
  await store.save(aTemplate());
  await store.remove(aTemplate().id);
  await db.put('trash', { id: 'half', template: 5 });
  await store.emptyTrash();
  expect(await db.getAll('trash')).toEqual([{ id: 'half', template: 5 }]);
});

describe('save', () => {
  it('replaces by id', async () => {
    const { store } = await aStore();
    await store.save(aTemplate());
    await store.save(aTemplate({ name: 'ชื่อใหม่' }));
    expect((await store.list()).templates).toEqual([aTemplate({ name: 'ชื่อใหม่' })]);
  });

  const at = (path: string) => ({ values: [{ path: path as FieldPath, label: 'ช่อง', to: 'ค่า' }] });
  it.each<[string, Partial<Template>]>([
    ['no name', { name: '' }],
    ['a day without an hour', { updatedAt: '2026-10-01' }],
    ['a path of no section', at('elsewhere.name')],
    ['a path that names only a section', at('general')],
    ['a path without a field', at('general.')],
    ['a value of no kind', { values: [{ path: 'general.fiscalYear', label: 'ปี', to: 2570 as unknown as string }] }],
  ])('refuses %s and leaves what was stored', async (_, wrong) => {
    const { store } = await aStore();
    await store.save(aTemplate());
    await expect(store.save(aTemplate(wrong))).rejects.toThrow();
    expect(await store.list()).toEqual({ templates: [aTemplate()], damaged: 0 });
  });
});

describe('rename', () => {
  it('changes the name and the day of change only', async () => {
    const { store } = await aStore();
    await store.save(aTemplate());
    await store.rename(aTemplate().id, '  โครงการแหล่งน้ำ ');
    const [renamed] = (await store.list()).templates;
    expect(renamed).toEqual({ ...aTemplate({ name: 'โครงการแหล่งน้ำ' }), updatedAt: expect.any(String) });
    expect(renamed?.updatedAt).not.toBe(aTemplate().updatedAt);
  });

  it('does nothing where there is no such template', async () => {
    const { db, store } = await aStore();
    await store.rename(OTHER, 'ไม่มีจริง');
    expect(await db.count('templates')).toBe(0);
  });

  it('does nothing with an empty name', async () => {
    const { store } = await aStore();
    await store.save(aTemplate());
    await store.rename(aTemplate().id, '   ');
    expect((await store.list()).templates).toEqual([aTemplate()]);
  });

  it('leaves a damaged record as it lies', async () => {
    const { db, store } = await aStore();
    await db.put('templates', { id: OTHER, name: 'ขาดครึ่ง' });
    await store.rename(OTHER, 'ชื่อใหม่');
    expect(await db.get('templates', OTHER)).toEqual({ id: OTHER, name: 'ขาดครึ่ง' });
  });

  it('keeps what a later version has added', async () => {
    const { db, store } = await aStore();
    const values = aTemplate().values.map((value) => ({ ...value, note: 'จากรุ่นใหม่' }));
    await db.put('templates', { ...aTemplate(), values, colour: 'เขียว' });
    await store.rename(aTemplate().id, 'ชื่อใหม่');
    expect(await db.get('templates', aTemplate().id)).toMatchObject({ name: 'ชื่อใหม่', colour: 'เขียว', values });
  });
});

it('forgets a removed template, and only that', async () => {
  const { store } = await aStore();
  await store.save(aTemplate());
  await store.save(aTemplate({ id: OTHER }));
  await store.remove(OTHER);
  await store.remove(OTHER);
  expect((await store.list()).templates).toEqual([aTemplate()]);
});

describe('heads', () => {
  it('follow saving, renaming and removing, newest first, and count what is damaged', async () => {
    const { db, store } = await aStore();
    await store.save(aTemplate());
    await store.save(aTemplate({ id: OTHER, tags: ['น้ำ'], updatedAt: '2026-10-02T02:00:00.000Z' }));
    await db.put('templates', { id: 'half-written', name: 'ขาดครึ่ง' });
    const { heads, damaged } = await store.heads();
    expect(damaged).toBe(1);
    expect(heads.map(({ id, tags, counts }) => ({ id, tags, counts }))).toEqual([
      { id: OTHER, tags: ['น้ำ'], counts: { general: 1, 'plan-links': 1 } },
      { id: aTemplate().id, tags: [], counts: { general: 1, 'plan-links': 1 } },
    ]);
    await store.rename(OTHER, 'ชื่อใหม่');
    await store.remove(aTemplate().id);
    expect((await store.heads()).heads.map(({ name }) => name)).toEqual(['ชื่อใหม่']);
    expect((await store.newest()).map(({ name }) => name)).toEqual(['ชื่อใหม่']);
  });

  it('are the newest of many where only some are asked for, in the order of all', async () => {
    const { store } = await aStore();
    const idOf = (at: number) => `4f2a1c9e-7b35-4d60-9a18-${String((at * 7919) % 1201).padStart(12, '0')}`;
    for (let at = 0; at < 1201; at += 1)
      // Several of one moment: their order must not depend on how many are asked for.
      await store.save(aTemplate({ id: idOf(at), updatedAt: new Date(Math.floor(at / 3) * 60_000).toISOString() }));
    const all = await store.heads();
    const some = await store.heads(20);
    expect(all.heads).toHaveLength(1201);
    expect(new Set(all.heads.map(({ id }) => id)).size).toBe(1201);
    expect(some).toEqual({ heads: all.heads.slice(0, 20), count: 1201, damaged: 0 });
  });
});

describe('versions', () => {
  it('keep what was there before each change, newest first, and none for a change that is none', async () => {
    const { store } = await aStore();
    await store.save(aTemplate());
    await store.save(aTemplate());
    await store.save(aTemplate({ name: 'ครั้งที่สอง', updatedAt: '2026-10-02T02:00:00.000Z' }));
    await store.rename(aTemplate().id, 'ครั้งที่สาม');
    const versions = await store.versions(aTemplate().id);
    expect(versions.map(({ template }) => template.name)).toEqual(['ครั้งที่สอง', aTemplate().name]);
    expect(versions[1]?.template).toEqual(aTemplate());
  });

  it('are no more than thirty', async () => {
    const { store } = await aStore();
    const day = (at: number) => new Date(Date.UTC(2026, 9, 1) + at * 86_400_000).toISOString();
    for (let at = 0; at < 35; at += 1) await store.save(aTemplate({ name: `ครั้งที่ ${at}`, updatedAt: day(at) }));
    const versions = await store.versions(aTemplate().id);
    expect(versions).toHaveLength(30);
    expect(versions[0]?.template.name).toBe('ครั้งที่ 33');
  });
});

describe('the bin', () => {
  it('holds what was removed until it is put back', async () => {
    const { store } = await aStore();
    await store.save(aTemplate());
    await store.remove(aTemplate().id);
    expect((await store.trashed()).map(({ template }) => template)).toEqual([aTemplate()]);
    await store.putBack(aTemplate().id);
    expect(await store.trashed()).toEqual([]);
    expect(await store.list()).toEqual({ templates: [aTemplate()], damaged: 0 });
    expect((await store.heads()).heads).toHaveLength(1);
  });

  it('is empty once it was emptied, and never takes a damaged record', async () => {
    const { db, store } = await aStore();
    await db.put('templates', { id: OTHER, name: 'ขาดครึ่ง' });
    await store.save(aTemplate());
    await store.remove(aTemplate().id);
    await store.remove(OTHER);
    await store.emptyTrash();
    expect(await store.trashed()).toEqual([]);
    expect(await store.list()).toEqual({ templates: [], damaged: 1 });
  });
});

describe('two writers', () => {
  it('both keep what they saved', async () => {
    const name = `templates-${++databases}`;
    const [one, two] = [createTemplateStore(await opening(name)), createTemplateStore(await opening(name))];
    await Promise.all([one.save(aTemplate()), two.save(aTemplate({ id: OTHER }))]);
    expect((await one.list()).templates).toHaveLength(2);
    expect(await two.list()).toEqual(await one.list());
  });

  it('never bring back a template that the other removes', async () => {
    const name = `templates-${++databases}`;
    const [one, two] = [createTemplateStore(await opening(name)), createTemplateStore(await opening(name))];
    await one.save(aTemplate());
    await Promise.all([one.rename(aTemplate().id, 'ชื่อใหม่'), two.remove(aTemplate().id)]);
    expect(await one.list()).toEqual({ templates: [], damaged: 0 });
  });
});
