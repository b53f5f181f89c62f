import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { SeenPart } from '@/utils/model/project';
import { createIgnoredStore } from '@/utils/store/ignored-store';
import { createProjectStore } from '@/utils/store/project-store';
import { opening } from './open-stores';

const part = (more: Partial<SeenPart> = {}): SeenPart => ({
  sectionId: 'budget',
  seenOn: '2026-11-20',
  seenAt: '2026-11-20T03:00:00.000Z',
  fields: { 'budget.totalBaht': { kind: 'money', value: '1250000.00' } },
  rows: {},
  ...more,
});
const CODE = { id: 'code:อด-70-0001', by: 'code', code: 'อด-70-0001' } as const;

it('keeps what each page of a project showed, the latest of each section', async () => {
  const projects = createProjectStore(await opening('parts'));
  await projects.note(CODE.id, { name: 'โครงการ', code: CODE.code, parts: [part()] });
  await projects.note(CODE.id, { parts: [part({ sectionId: 'general', fields: {} })] });
  await projects.note(CODE.id, { parts: [part({ seenOn: '2026-11-23' })] });
  const known = await projects.recall('/any', CODE);
  expect(known).toMatchObject({ id: CODE.id, name: 'โครงการ', code: CODE.code });
  expect(Object.values(known?.parts ?? {}).map(({ sectionId, seenOn }) => [sectionId, seenOn])).toEqual([
    ['budget', '2026-11-23'],
    ['general', '2026-11-20'],
  ]);
});

it('keeps one report for each quarter', async () => {
  const projects = createProjectStore(await opening('reports'));
  const report = (quarter: number) => part({ sectionId: 'progress-report', report: { fiscalYear: 2570, quarter } });
  await projects.note(CODE.id, { parts: [report(2), report(1)] });
  await projects.note(CODE.id, { parts: [report(2)] });
  const [summary] = await projects.list();
  expect(summary?.seen.map(({ report: of }) => of?.quarter).sort()).toEqual([1, 2]);
  expect(summary?.name).toBe('อด-70-0001');
});

it('takes the officer’s word for whose page an address shows', async () => {
  const projects = createProjectStore(await opening('addresses'));
  await projects.assign('/entry?k=1', { name: ' โครงการหนึ่ง ' });
  const known = await projects.recall('/entry?k=1', CODE);
  expect(known).toMatchObject({ name: 'โครงการหนึ่ง', parts: {} });
  expect(await projects.recall('/entry?k=2', undefined)).toBeUndefined();
  await projects.assign('/entry?k=2', { id: known?.id ?? '' });
  expect((await projects.recall('/entry?k=2', undefined))?.id).toBe(known?.id);
  await projects.setProposal(known?.id ?? '', true);
  expect((await projects.list())[0]?.isProposal).toBe(true);
  await projects.forget(known?.id ?? '');
  expect(await projects.recall('/entry?k=1', undefined)).toBeUndefined();
});

it('writes nothing over a damaged record, and lets it hide no other', async () => {
  const db = await opening('damaged');
  await db.put('projects', { id: CODE.id, name: 7 });
  const projects = createProjectStore(db);
  await projects.note(CODE.id, { parts: [part()] });
  await projects.note('code:2', { name: 'อีกโครงการ', parts: [part()] });
  expect(await db.get('projects', CODE.id)).toEqual({ id: CODE.id, name: 7 });
  expect((await projects.list()).map(({ name }) => name)).toEqual(['อีกโครงการ']);
});

it('remembers what is not to be told again, newest first, until it is taken back', async () => {
  const ignored = createIgnoredStore(await opening('ignored'));
  await ignored.add({ ruleId: 'any/phone-shape', field: 'general.coordinatorPhone', label: 'โทรศัพท์' });
  await ignored.add({ ruleId: 'any/email-shape', project: { id: CODE.id, name: 'โครงการ' } });
  const all = await ignored.list();
  expect(all.map(({ ruleId }) => ruleId).sort()).toEqual(['any/email-shape', 'any/phone-shape']);
  await ignored.remove(all[0]?.id ?? '');
  expect(await ignored.list()).toEqual([all[1]]);
});
