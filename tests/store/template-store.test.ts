import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { FieldPath } from '@/utils/model/ids';
import type { Template } from '@/utils/model/template';
import { createTemplateStore } from '@/utils/store/template-store';
import { aTemplate } from '../support/a-template';
import { opening } from './open-stores';

const OTHER = '9c3d5e7f-1a2b-4c4d-8e6f-0a1b2c3d4e5f';
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
    expect(await store.damagedRecords()).toEqual([damaged]);
    expect(await db.get('templates', 'half-written')).toEqual(damaged);
  });

  it('reads a record that a later version has added to', async () => {
    const { db, store } = await aStore();
    await db.put('templates', { ...aTemplate(), colour: 'เขียว' });
    expect(await store.list()).toEqual({ templates: [aTemplate()], damaged: 0 });
  });
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
