import { describe, expect, it } from 'vitest';
import type { ColumnTarget } from '@/utils/sheets/column-mapping';
import { headerSetKey } from '@/utils/sheets/header-set-key';
import { mapHeaders } from '@/utils/sheets/map-headers';
import { rememberMapping } from '@/utils/sheets/recall-mapping';
import { readPastedCells } from '@/utils/sheets/read-sheet-file';
import type { Merge, Sheet } from '@/utils/sheets/sheet';

const sheetOf = (pasted: string, merges?: Merge[]): Sheet => {
  const read = readPastedCells(pasted, 'แผ่น');
  const [sheet] = read.ok ? read.sheets : [];
  return { ...sheet!, ...(merges ? { merges } : {}) };
};
const said = (target: ColumnTarget): string => {
  if (target.as === 'field') return target.path;
  if (target.as === 'column') return `.${target.column}`;
  return target.as === 'nothing' ? `- ${target.because}` : target.as;
};
const targetsOf = (sheet: Sheet) => mapHeaders(sheet).columns.map(({ target }) => said(target));

describe('headers of projects', () => {
  it.each<[string, string, string[]]>([
    [
      'plain labels',
      'ชื่อโครงการ\tหน่วยงานที่รับผิดชอบ\tวันเริ่มต้น\tวันสิ้นสุดโครงการ\tวงเงินงบประมาณทั้งหมด (บาท)',
      ['general.projectName', 'general.agencyName', 'general.startDate', 'general.endDate', 'budget.totalBaht'],
    ],
    [
      'a person in the same cell',
      'ชื่อโครงการ\tผู้ประสานงาน โทรศัพท์\t"ผู้รับผิดชอบ\nอีเมล"',
      ['general.projectName', 'general.coordinatorPhone', 'general.responsibleEmail'],
    ],
    [
      'money of no quarter',
      'ชื่อโครงการ\tปีงบประมาณ\tงบประมาณ (บาท)',
      ['general.projectName', 'general.fiscalYear', '- other-group'],
    ],
    ['nobody said', 'ชื่อโครงการ\tโทรศัพท์', ['general.projectName', '- whose']],
    ['the same twice', 'ชื่อโครงการ\tวันเริ่มต้น\tวันเริ่มดำเนินการ', ['general.projectName', '- twice', '- twice']],
    [
      'millions',
      'ชื่อโครงการ\tวันเริ่มต้น\tวงเงินงบประมาณทั้งหมด (ล้านบาท)',
      ['general.projectName', 'general.startDate', '- unknown'],
    ],
    [
      'millions said above',
      'หน่วย : ล้านบาท\nชื่อโครงการ\tวันเริ่มต้น\tวงเงินงบประมาณทั้งหมด',
      ['general.projectName', 'general.startDate', '- other-unit'],
    ],
    [
      'prototype keys',
      '__proto__\tชื่อโครงการ\tconstructor\tวันเริ่มต้น\ttoString',
      ['- unknown', 'general.projectName', '- unknown', 'general.startDate', '- unknown'],
    ],
    [
      'code and number',
      'ลำดับ\tรหัสโครงการ\tชื่อโครงการ\tปีงบประมาณ',
      ['- row-number', 'project-code', 'general.projectName', 'general.fiscalYear'],
    ],
    ['an empty header', 'ชื่อโครงการ\t\tปีงบประมาณ', ['general.projectName', '- empty-header', 'general.fiscalYear']],
    [
      'one indicator a project',
      'ชื่อโครงการ\tหน่วยงาน\tปีงบประมาณ\tวัตถุประสงค์\tตัวชี้วัด\tค่าเป้าหมาย',
      [
        'general.projectName',
        'general.agencyName',
        'general.fiscalYear',
        'details.objective',
        'details.indicators[0].indicatorName',
        'details.indicators[0].targetValue',
      ],
    ],
    [
      'two rows',
      'ชื่อโครงการ\tผู้ประสานงาน\t\tแผนการใช้จ่าย\t\n\tชื่อ-นามสกุล\tโทรศัพท์\tไตรมาส 1\tไตรมาส 2',
      [
        'general.projectName',
        'general.coordinatorName',
        'general.coordinatorPhone',
        'budget.quarters[0].amountBaht',
        'budget.quarters[1].amountBaht',
      ],
    ],
  ])('%s', (_case, pasted, targets) => {
    expect(mapHeaders(sheetOf(pasted)).kind).toBe('projects');
    expect(targetsOf(sheetOf(pasted))).toEqual(targets);
  });

  it('finds the header under a title', () => {
    const mapping = mapHeaders(
      sheetOf('แบบฟอร์มโครงการ ปี 2570\n\nหน่วยงาน: กรมทาง\nชื่อโครงการ\tวันเริ่มต้น\tวันสิ้นสุด\nถนน\t1/10/2569\t30/9/2570'),
    );
    expect(mapping).toMatchObject({ kind: 'projects', headerRow: 3, headerRows: 1 });
  });

  it('knows what is merged', () => {
    const sheet = sheetOf('ชื่อโครงการ\tผู้รับผิดชอบ\t\tปีงบประมาณ\n\tชื่อ-สกุล\tโทรศัพท์\t', [
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 0, bottom: 1, right: 0 },
    ]);
    expect(mapHeaders(sheet).headerRows).toBe(2);
    expect(targetsOf(sheet)).toEqual([
      'general.projectName',
      'general.responsibleName',
      'general.responsiblePhone',
      'general.fiscalYear',
    ]);
  });

  it.each(['', 'ก\tข\n1\t2', 'ชื่อโครงการ'])('finds none in %j', (pasted) => {
    const read = readPastedCells(pasted);
    expect(mapHeaders(read.ok ? read.sheets[0]! : { name: '', isHidden: false, rows: [] }).kind).toBe('unknown');
  });
});

describe('headers of groups', () => {
  it.each<[string, string, string, string[]]>([
    [
      'activities',
      'activities.rows',
      'ชื่อโครงการ\tกิจกรรมหลัก\tวันเริ่มต้น\tวันสิ้นสุด\tงบประมาณ (บาท)\tผู้รับผิดชอบ',
      ['project-name', '.activityName', '.startDate', '.endDate', '.budgetBaht', '.responsible'],
    ],
    [
      'indicators',
      'details.indicators',
      'รหัสโครงการ\tตัวชี้วัด\tค่าเป้าหมาย\tหน่วยนับ',
      ['project-code', '.indicatorName', '.targetValue', '.unit'],
    ],
    [
      'budget lines',
      'budget.lines',
      'โครงการ\tรายการค่าใช้จ่าย\tจำนวนเงิน (บาท)',
      ['project-name', '.itemName', '.amountBaht'],
    ],
  ])('%s', (_case, group, pasted, targets) => {
    expect(mapHeaders(sheetOf(pasted))).toMatchObject({ kind: 'group', group });
    expect(targetsOf(sheetOf(pasted))).toEqual(targets);
  });
});

describe('what is remembered', () => {
  const sheet = sheetOf('โครงการที่\tงาน\tโทรศัพท์\nก\tข\t0811111111');
  it('comes back for the same headers in another order', () => {
    const chosen = mapHeaders(sheet, [], { headerRow: 0, headerRows: 1 });
    const corrected = {
      ...chosen,
      kind: 'projects' as const,
      columns: chosen.columns.map((column) =>
        column.header === 'งาน' ? { ...column, target: { as: 'field', path: 'general.projectName' } as const } : column,
      ),
    };
    const again = mapHeaders(sheetOf('โทรศัพท์\tงาน\tโครงการที่'), [
      JSON.parse(JSON.stringify(rememberMapping(corrected))),
    ]);
    expect(again).toMatchObject({ kind: 'projects', isRemembered: true, headerRow: 0 });
    expect(again.columns[1]?.target).toEqual({ as: 'field', path: 'general.projectName' });
  });

  it('forgets a field that the form has no more', () => {
    const key = headerSetKey(['ก', 'ข']);
    const before = {
      key,
      kind: 'projects' as const,
      columns: [{ header: 'ก', target: { as: 'field', path: 'general.gone' } as const }],
    };
    expect(mapHeaders(sheetOf('ก\tข'), [before]).columns.map(({ target }) => said(target))).toEqual([
      '- unknown',
      '- unknown',
    ]);
  });

  it('has one key for headers that mean the same', () => {
    expect(headerSetKey(['ชื่อโครงการ *', 'ปี'])).toBe(headerSetKey(['ปี', '1. ชื่อโครงการ', '']));
  });
});
