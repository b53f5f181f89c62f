import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPracticeSite, type PracticeSite, type Section } from '../../practice-site';
import type { EntryAnswer } from '../../practice-site/flavours/contract';
import { createVisitor, type PracticeVisitor } from './practice-visitor';

const GENERAL = {
  projectName: 'โครงการทดสอบ',
  agencyName: '7001',
  fiscalYear: '2570',
  startDate: '01/10/2569',
  endDate: '30/09/2570',
  operationTypes: 'ดำเนินการเอง,จ้างเหมา',
};

let site: PracticeSite;
let visitor: PracticeVisitor;
beforeEach(async () => {
  site = await startPracticeSite({ listDelay: 0 });
  visitor = createVisitor(site);
  await visitor.signIn();
});
afterEach(() => site.close());

const apiPath = (project: number, section: Section) => site.entryPath(project, section).replace('/app/', '/api/');

test('a section comes with what it asks, holds and offers', async () => {
  const answer = (await (await visitor.open(apiPath(3, 'plan-links'))).json()) as EntryAnswer;
  expect(answer).toMatchObject({
    project: { id: 3, name: 'โครงการพัฒนาตลาดชุมชนริมน้ำ' },
    section: 'plan-links',
    values: { masterPlanIssue: '16', plan13Milestone: '7,9' },
  });
  expect(answer.fields).toHaveLength(11);
  expect(Object.keys(answer.choices)).toEqual(['nationalStrategies', 'issues', 'milestones']);
  const [, planLinks] = answer.tabs;
  expect(`/app/entry?k=${planLinks?.k}`).toBe(site.entryPath(3, 'plan-links'));
});

test('the session names its user and the projects', async () => {
  const answer = await (await visitor.open('/api/session')).json();
  expect(answer).toMatchObject({
    user: 'practice',
    projects: [{ id: 1 }, { id: 2 }, { id: 3, name: 'โครงการพัฒนาตลาดชุมชนริมน้ำ' }],
  });
});

test('what an app saves is in the database as what a page saves', async () => {
  const answer = await visitor.sendJson(apiPath(2, 'general'), { action: 'save', values: { ...GENERAL, stray: 'x' } });
  expect([answer.status, await answer.json()]).toEqual([200, { notice: 'บันทึกข้อมูลเรียบร้อยแล้ว' }]);
  expect(site.database.section(2, 'general')).toMatchObject(GENERAL);
  expect(site.database.section(2, 'general')).not.toHaveProperty('stray');
});

test('rows are kept in order, blank ones dropped; a wrong one is named by its place', async () => {
  const rows = (startDate: string) => ({ 'activities.rows': [{ activityName: '' }, { activityName: 'ก', startDate }] });
  const refused = await visitor.sendJson(apiPath(2, 'activities'), { action: 'save', rows: rows('1/10/2026') });
  expect([refused.status, await refused.json()]).toEqual([
    422,
    { errors: { 'activities.rows[1].startDate': 'กรุณากรอกปีเป็น พ.ศ.' } },
  ]);
  expect(site.database.rows(2, 'activities.rows')).toEqual([]);
  await visitor.sendJson(apiPath(2, 'activities'), { action: 'draft', rows: rows('01/10/2569') });
  expect(site.database.rows(2, 'activities.rows')).toEqual([
    { activityName: 'ก', startDate: '01/10/2569', endDate: '', budgetBaht: '' },
  ]);
});

test('a file stays unless another is sent', async () => {
  const save = (attachment: string) =>
    visitor.sendJson(apiPath(2, 'general'), { action: 'draft', values: { ...GENERAL, attachment } });
  await save('แผน.pdf');
  await save('');
  expect(site.database.section(2, 'general')['attachment']).toBe('แผน.pdf');
});

test('without a login the answer is 401, nothing is saved, and the press is counted all the same', async () => {
  site.expireLogins();
  expect((await visitor.open('/api/session')).status).toBe(401);
  const answer = await visitor.sendJson(apiPath(2, 'general'), { action: 'save', values: GENERAL });
  expect(answer.status).toBe(401);
  expect(site.database.section(2, 'general')).toEqual({});
  expect(site.database.pressesOf('save')).toBe(1);
});

test.each([undefined, null, 3, [], { values: 3, rows: { 'activities.rows': 'x' } }])(
  '%j as a body breaks nothing',
  async (body) => {
    expect((await visitor.sendJson(apiPath(2, 'activities'), body)).status).toBe(200);
    expect(site.database.rows(2, 'activities.rows')).toEqual([]);
  },
);
