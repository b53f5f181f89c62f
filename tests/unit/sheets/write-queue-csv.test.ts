import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheets as words } from '@/utils/i18n/sheets';
import { createTranslate } from '@/utils/i18n/translate';
import type { ProjectQueue } from '@/utils/model/queue';
import type { TemplateValue } from '@/utils/model/template';
import { mapHeaders } from '@/utils/sheets/map-headers';
import { neutralText, plainAgain } from '@/utils/sheets/neutral-text';
import { planQueue } from '@/utils/sheets/plan-queue';
import { readSheetFile } from '@/utils/sheets/read-sheet-file';
import { writeQueueCsv } from '@/utils/sheets/write-queue-csv';
import { bufferOf } from './a-workbook';

const say = createTranslate(words, 'th');
const queueOf = (items: readonly TemplateValue[][]): ProjectQueue => ({
  id: 'q',
  name: 'q',
  at: 0,
  createdAt: '2026-10-01T00:00:00.000Z',
  items: items.map((values, at) => ({ name: '', row: at + 2, values, status: 'waiting' })),
});

describe('neutralText', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+66812345678', "'+66812345678"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['-1234.50', '-1234.50'],
    ['- ข้อหนึ่ง', "'- ข้อหนึ่ง"],
    ["'ปกติ", "'ปกติ"],
    ['ปกติ = 1', 'ปกติ = 1'],
  ])('%j → %j', (plain, neutral) => {
    expect(neutralText(plain)).toBe(neutral);
    expect(plainAgain(neutral)).toBe(plain);
  });

  it('is undone for any text', () => {
    const risky = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', ' ', '1', '.', 'ก', '\n') });
    fc.assert(fc.property(fc.oneof(risky, fc.string()), (any) => plainAgain(neutralText(any)) === any));
  });
});

describe('writeQueueCsv', () => {
  it('writes a line a project with its state', () => {
    const queue = queueOf([[{ path: 'general.projectName', label: 'ชื่อโครงการ', to: '=cmd|x' }], []]);
    const saved = {
      ...queue,
      items: queue.items.map((item) => ({ ...item, status: 'saved' as const, changedAt: '2026-10-02T00:00:00.000Z' })),
    };
    expect(writeQueueCsv(saved, say).split('\r\n')).toEqual([
      '\ufeffแถวในไฟล์เดิม,ชื่อโครงการ,สถานะการกรอก,เปลี่ยนสถานะเมื่อ (UTC)',
      `2,'=cmd|x,${say('sheets.status.saved')},2026-10-02T00:00:00.000Z`,
      `3,,${say('sheets.status.saved')},2026-10-02T00:00:00.000Z`,
    ]);
  });

  it('is read back as it was', async () => {
    const letter = fc.constantFrom(...'กขค่ีิ้เ ,;|"\'=+-@\n\tabc019.()%');
    const words = fc
      .string({ unit: letter, minLength: 1, maxLength: 30 })
      .map((any) => any.trim())
      .filter((any) => any !== '');
    const choice = words.map((any) => any.replace(/[\s\u0e31-\u0e4e]+/g, 'x')).filter((any) => !/^[-–—]+$/.test(any));
    const name = words.map((any) => `ก${any.replace(/\s/g, 'x')}`);
    const day = fc.integer({ min: 0, max: 60_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => String(n));
    const project = fc.record({
      name,
      day,
      amount,
      words,
      choice,
      many: fc.uniqueArray(choice, { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(project, { minLength: 1, maxLength: 4 }), async (projects) => {
        const items = projects.map((one): TemplateValue[] => [
          { path: 'general.projectName', label: 'ชื่อโครงการ', to: one.name },
          { path: 'general.startDate', label: 'วันเริ่มต้น', to: one.day },
          { path: 'budget.totalBaht', label: 'วงเงินงบประมาณทั้งหมด', to: one.amount },
          { path: 'details.objective', label: 'วัตถุประสงค์', to: one.words },
          { path: 'budget.fundSource', label: 'แหล่งเงิน', to: one.choice },
          { path: 'plan-links.sustainableGoals', label: 'SDGs', to: one.many },
        ]);
        const read = await readSheetFile(bufferOf(strToU8(writeQueueCsv(queueOf(items), say))), 'q.csv');
        if (!read.ok) throw new Error(read.because);
        const plan = await planQueue(
          read.sheets,
          read.sheets.map((sheet) => mapHeaders(sheet)),
        );
        expect(plan.items.map(({ values }) => values)).toEqual(items);
      }),
      { numRuns: 60 },
    );
  });
});
