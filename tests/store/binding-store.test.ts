import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { AddRowBinding, FieldBinding } from '@/utils/model/binding';
import { createBindingStore } from '@/utils/store/binding-store';
import { opening } from './open-stores';

const CONTROL = {
  ...{ label: 'อีกรายการ', labelText: 'ระบุอีกรายการ', isOnlyLabel: true, headings: ['ตัวชี้วัด'], tag: 'button' },
  ...{ type: 'button', attributes: { picture: 'fa fa-plus' }, before: 'details.indicators.targetValue', after: '-' },
  page: '/project/:id/details',
};
const FIELD: FieldBinding = {
  ...{ id: '7d0e6a3c-2b1f-4c8d-8f7a-5e4d3c2b1a09', path: 'general.startDate', says: 'is', control: CONTROL, era: 'be' },
  createdAt: '2026-11-01T02:00:00.000Z',
};
const ADDER: AddRowBinding = {
  ...{ id: '5b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d', path: 'details.indicators', says: 'adds-row', control: CONTROL },
  createdAt: '2026-12-01T02:00:00.000Z',
};

it('keeps fields as ever, and buttons that add rows beside them', async () => {
  const db = await opening('bindings-1');
  const store = createBindingStore(db);
  await db.put('bindings', { ...FIELD });
  await store.save(ADDER);
  expect(await store.list()).toEqual({ bindings: [FIELD, ADDER], damaged: 0 });
  await store.remove(FIELD.id);
  expect(await store.list()).toEqual({ bindings: [ADDER], damaged: 0 });
});

it.each<[string, object]>([
  ['a button of one row', { path: 'details.indicators[0].indicatorName' }],
  ['a button of no section', { path: 'indicators' }],
  ['a button of which nothing is known', { control: { label: 'ระบุ' } }],
  ['a lesson of a later version', { says: 'removes-row' }],
])('refuses %s; one that lies there already is counted, kept, and hides no other', async (what, damage) => {
  const db = await opening(`bindings-${what}`);
  const store = createBindingStore(db);
  const damaged = { ...ADDER, id: FIELD.id, ...damage };
  await expect(store.save(damaged as AddRowBinding)).rejects.toThrow();
  await db.put('bindings', damaged);
  await store.save(ADDER);
  expect(await store.list()).toEqual({ bindings: [ADDER], damaged: 1 });
  expect(await db.get('bindings', FIELD.id)).toEqual(damaged);
});
