import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPracticeSite, type PracticeSite } from '../../practice-site';
import { createVisitor, type PracticeVisitor } from './practice-visitor';

const GENERAL = {
  f_101: 'โครงการทดสอบ <ก> & "ข"',
  f_102: '7001',
  f_103: '2570',
  f_105: '01/10/2569',
  f_106: '30/09/2570',
  f_113: '0-4200-0123',
};

let site: PracticeSite;
let visitor: PracticeVisitor;
beforeAll(async () => {
  site = await startPracticeSite({ listDelay: 0 });
  visitor = createVisitor(site);
  await visitor.signIn();
});
afterAll(() => site.close());

test('a saved section is in the database and on the page again', async () => {
  const path = site.entryPath(2, 'general');
  const saved = await visitor.send(path, { ...GENERAL, action: 'save' });
  expect(saved.status).toBe(303);
  expect(saved.headers.get('location')).toBe(path);
  expect(site.database.section(2, 'general')).toMatchObject({ projectName: GENERAL.f_101, endDate: '30/09/2570' });
  const page = await (await visitor.open(path)).text();
  expect(page).toContain('value="โครงการทดสอบ &lt;ก&gt; &amp; &quot;ข&quot;"');
  expect(page).toContain('บันทึกข้อมูลเรียบร้อยแล้ว');
  expect(await (await visitor.open(path)).text()).not.toContain('บันทึกข้อมูลเรียบร้อยแล้ว');
});

test.each([
  { wrong: { f_101: '' }, says: 'กรุณาระบุชื่อโครงการ/การดำเนินงาน' },
  { wrong: { f_102: '9999' }, says: 'กรุณาเลือกจากรายการ' },
  { wrong: { f_105: '01/10/2026' }, says: 'กรุณากรอกปีเป็น พ.ศ.' },
  { wrong: { f_105: '31/02/2570' }, says: 'รูปแบบวันที่ไม่ถูกต้อง' },
  { wrong: { f_106: '30/09/2569' }, says: 'วันที่สิ้นสุดต้องไม่ก่อนวันที่เริ่มต้น' },
  { wrong: { f_113: '04200012' }, says: 'หมายเลขโทรศัพท์' },
  { wrong: { f_114: 'somchai@udon' }, says: 'รูปแบบอีเมลไม่ถูกต้อง' },
])('$wrong is refused, shown again and not saved', async ({ wrong, says }) => {
  const before = site.database.section(3, 'general');
  const answer = await visitor.send(site.entryPath(3, 'general'), {
    ...GENERAL,
    f_124: '101.5',
    ...wrong,
    action: 'save',
  });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain(says);
  expect(page).toContain('value="101.5"');
  expect(site.database.section(3, 'general')).toEqual(before);
});

test('a draft may lack what is required', async () => {
  const answer = await visitor.send(site.entryPath(3, 'progress-report'), { f_606: 'ไม่มี', action: 'draft' });
  expect(answer.status).toBe(303);
  expect(site.database.section(3, 'progress-report')).toMatchObject({ quarter: '', suggestions: 'ไม่มี' });
});

test('rows are kept in page order, blank ones dropped', async () => {
  const sent = new FormData();
  for (const [name, start] of [
    ['ก', '01/10/2569'],
    ['', ''],
    ['ข', ''],
  ] as const) {
    sent.append('r_401[]', name);
    sent.append('r_402[]', start);
    sent.append('r_403[]', '');
    sent.append('r_404[]', '');
  }
  expect((await visitor.send(site.entryPath(2, 'activities'), sent)).status).toBe(303);
  expect(site.database.rows(2, 'activities.rows')).toMatchObject([
    { activityName: 'ก', startDate: '01/10/2569' },
    { activityName: 'ข', startDate: '' },
  ]);
});

test('a money box takes no Thai digits', async () => {
  const answer = await visitor.send(site.entryPath(1, 'budget'), { f_501: '๑,๒๕๐,๐๐๐.๐๐', action: 'save' });
  expect(answer.status).toBe(422);
  expect(site.database.rows(1, 'budget.quarters').map((row) => row['amountBaht'])).toHaveLength(4);
});
