import { describe, expect, it, vi } from 'vitest';
import { sheets as words } from '@/utils/i18n/sheets';
import { createTranslate } from '@/utils/i18n/translate';
import { mapHeaders } from '@/utils/sheets/map-headers';
import { planQueue } from '@/utils/sheets/plan-queue';
import { readPastedCells } from '@/utils/sheets/read-sheet-file';
import { saySheetProblem } from '@/utils/sheets/say-sheet-problem';
import type { Merge, Sheet } from '@/utils/sheets/sheet';

const say = createTranslate(words, 'th');
const sheetOf = (name: string, pasted: string, merges?: Merge[]): Sheet => {
  const read = readPastedCells(pasted, name);
  return { ...(read.ok ? read.sheets[0]! : { name, isHidden: false, rows: [] }), ...(merges ? { merges } : {}) };
};
const plan = (...sheets: Sheet[]) =>
  planQueue(
    sheets,
    sheets.map((sheet) => mapHeaders(sheet)),
  );
const PROJECTS = sheetOf(
  'โครงการ',
  'รหัสโครงการ\tชื่อโครงการ\tวันเริ่มต้น\tวงเงินงบประมาณทั้งหมด\nP1\tถนนสายใหม่\t1 ต.ค. 2569\t1,000,000\n\n\nP2\tสะพาน\t32/10/2569\t-',
);

describe('planQueue', () => {
  it('makes a project of each row and names what it left out', async () => {
    const { items, problems } = await plan(PROJECTS);
    expect(items).toEqual([
      {
        name: 'ถนนสายใหม่',
        row: 2,
        status: 'waiting',
        values: [
          { path: 'general.projectName', label: 'ชื่อโครงการ', to: 'ถนนสายใหม่' },
          { path: 'general.startDate', label: 'วันเริ่มต้น', to: '2026-10-01' },
          { path: 'budget.totalBaht', label: 'วงเงินงบประมาณทั้งหมด', to: '1000000' },
        ],
      },
      {
        name: 'สะพาน',
        row: 5,
        status: 'waiting',
        values: [{ path: 'general.projectName', label: 'ชื่อโครงการ', to: 'สะพาน' }],
      },
    ]);
    expect(problems.map((problem) => saySheetProblem(problem, say))).toEqual([
      'โครงการ แถว 5 คอลัมน์ C (วันเริ่มต้น): เดือนนั้นไม่มีวันที่นี้ “32/10/2569”',
    ]);
  });

  it('puts rows of groups to their projects, by code or by name', async () => {
    const activities = sheetOf(
      'กิจกรรม',
      'ชื่อโครงการ\tกิจกรรมหลัก\tงบประมาณ (บาท)\nถนน สายใหม่\tสำรวจ\t10\nสะพาน\tออกแบบ\t20\nถนนสายใหม่\tก่อสร้าง\tสิบ\nอื่น\tx\t1\n\tไม่ทราบ\t1\nรวม\t\t31',
    );
    const indicators = sheetOf('ตัวชี้วัด', 'รหัสโครงการ\tตัวชี้วัด\tค่าเป้าหมาย\np1\tระยะทาง\t5');
    const { items, problems, linked } = await plan(PROJECTS, activities, indicators);
    expect(items[0]?.values.slice(3).map(({ path, to }) => [path, to])).toEqual([
      ['activities.rows[0].activityName', 'สำรวจ'],
      ['activities.rows[0].budgetBaht', '10'],
      ['activities.rows[1].activityName', 'ก่อสร้าง'],
      ['details.indicators[0].indicatorName', 'ระยะทาง'],
      ['details.indicators[0].targetValue', '5'],
    ]);
    expect(items[1]?.values.slice(1).map(({ path }) => path)).toEqual([
      'activities.rows[0].activityName',
      'activities.rows[0].budgetBaht',
    ]);
    expect(linked).toEqual([
      { sheet: 'กิจกรรม', group: 'activities.rows', rows: 3 },
      { sheet: 'ตัวชี้วัด', group: 'details.indicators', rows: 1 },
    ]);
    expect(problems.slice(1).map(({ row, column, because }) => [row, column, because])).toEqual([
      [4, 'C', 'not-a-number'],
      [5, '', 'project-not-found'],
      [6, '', 'no-project'],
      [7, '', 'total-row'],
    ]);
  });

  it('takes a merged project name for each of its rows', async () => {
    const merges = [{ top: 1, left: 0, bottom: 2, right: 0 }];
    const activities = sheetOf('กิจกรรม', 'ชื่อโครงการ\tกิจกรรมหลัก\tงบประมาณ (บาท)\nสะพาน\tก\t1\n\tข\t2', merges);
    const { items } = await plan(PROJECTS, activities);
    expect(items[1]?.values.at(-1)?.path).toBe('activities.rows[1].budgetBaht');
  });

  it.each<[string, Sheet, [number, string][], number]>([
    ['one project twice', sheetOf('S', 'ชื่อโครงการ\tปีงบประมาณ\nก\t2570\nก\t2570'), [[3, 'same-project-twice']], 2],
    ['no name', sheetOf('S', 'ชื่อโครงการ\tปีงบประมาณ\n\t2570'), [[2, 'no-name']], 1],
    [
      'totals',
      sheetOf('S', 'ลำดับ\tชื่อโครงการ\tวงเงินงบประมาณทั้งหมด\n1\tรวมพลังชุมชน\t5\nรวมทั้งสิ้น\t\t5'),
      [[3, 'total-row']],
      1,
    ],
    [
      'a project in several rows',
      sheetOf('S', 'ชื่อโครงการ\tปีงบประมาณ\nก\t2570\n\t2571', [{ top: 1, left: 0, bottom: 2, right: 0 }]),
      [[3, 'row-continues']],
      1,
    ],
    [
      'several indicators in one cell',
      sheetOf('S', 'ชื่อโครงการ\tหน่วยงาน\tปีงบประมาณ\tตัวชี้วัด\nก\tข\t2570\t"หนึ่ง\nสอง"'),
      [[2, 'several-lines']],
      1,
    ],
  ])('%s', async (_case, sheet, problems, count) => {
    const read = await plan(sheet);
    expect(read.problems.map(({ row, because }) => [row, because])).toEqual(problems);
    expect(read.items.length).toBe(count);
  });

  it('does not choose between two projects of one name', async () => {
    const two = sheetOf('S', 'ชื่อโครงการ\tปีงบประมาณ\nก\t2569\nก\t2570');
    const { problems } = await plan(two, sheetOf('ก', 'ชื่อโครงการ\tกิจกรรมหลัก\tงบประมาณ (บาท)\nก\tข\t1'));
    expect(problems.map(({ because }) => because)).toEqual(['several-projects']);
  });

  it('takes no sheet without a mapping, and reports its progress each time it lets the page answer', async () => {
    const told: number[] = [];
    // A slow machine: whoever looks at the clock finds a millisecond gone.
    let clock = performance.now();
    const slow = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1));
    const rows = Array.from({ length: 600 }, (_none, n) => `โครงการ ${n}\t2570`).join('\n');
    const sheet = sheetOf('S', `ชื่อโครงการ\tปีงบประมาณ\n${rows}`);
    const read = await planQueue([sheet, PROJECTS], [mapHeaders(sheet), undefined], (done) => told.push(done));
    expect(read.items.length).toBe(600);
    slow.mockRestore();
    expect(told.at(-1)).toBe(600);
    const steps = told.map((done, at) => done - (told[at - 1] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
    // A row looks once, the answer once more.
    expect(Math.max(...steps)).toBeLessThanOrEqual(41);
  });

  it('says every problem in both languages', () => {
    for (const language of ['th', 'en'] as const) {
      const problem = {
        sheet: 'S',
        row: 7,
        column: 'D',
        header: 'วัน',
        because: 'lost-zero',
        shown: '8',
        suggestion: '08',
      } as const;
      expect(saySheetProblem(problem, createTranslate(words, language))).not.toMatch(/[{}]|sheets\./);
    }
  });
});
