import { describe, expect, test } from 'vitest';
import type { FieldPath } from '@/utils/model/ids';
import { fiscalYearOfValues } from '@/utils/templates/fiscal-year-of-values';
import { yearsIn } from '@/utils/templates/years-in';
import { yearsToVariables } from '@/utils/templates/years-to-variables';
import { aValue } from './a-context';

const convert = (text: string, path: FieldPath = 'details.output') =>
  yearsToVariables([aValue(path, text)], 2570)[0]?.to;

describe('years that become variables', () => {
  test.each([
    ['ในปีงบประมาณ พ.ศ. 2570', 'ในปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}'],
    ['ปีงบประมาณ ๒๕๗๐', 'ปีงบประมาณ {{ปีงบประมาณ}}'],
    ['ประจำปี 2570', 'ประจำปี {{ปีงบประมาณ}}'],
    ['ประจำปีงบประมาณ พ.ศ.2570', 'ประจำปีงบประมาณ พ.ศ.{{ปีงบประมาณ}}'],
    ['ปี พ.ศ.๒๕๗๐', 'ปี พ.ศ.{{ปีงบประมาณ}}'],
    ['โครงการส่งเสริมการอ่าน 2570', 'โครงการส่งเสริมการอ่าน {{ปีงบประมาณ}}'],
    ['ปีงบประมาณ พ.ศ. 2571 จะขยายผล', 'ปีงบประมาณ พ.ศ. {{ปีงบประมาณ + 1}} จะขยายผล'],
    ['ต่อยอดปีงบประมาณ 2569', 'ต่อยอดปีงบประมาณ {{ปีงบประมาณ - 1}}'],
    ['ไตรมาสที่ 1/2570', 'ไตรมาสที่ 1/{{ปีงบประมาณ}}'],
    ['ตาม พ.ร.บ. ป่าไม้ พ.ศ. 2562 ในปีงบประมาณ 2570', 'ตาม พ.ร.บ. ป่าไม้ พ.ศ. 2562 ในปีงบประมาณ {{ปีงบประมาณ}}'],
    ['ปีงบประมาณ {{ปีงบประมาณ}} และปีงบประมาณ 2571', 'ปีงบประมาณ {{ปีงบประมาณ}} และปีงบประมาณ {{ปีงบประมาณ + 1}}'],
  ])('%s', (text, expected) => {
    expect(convert(text)).toBe(expected);
  });

  test.each([
    'เป็นเงิน 2,570 บาท',
    '2570 บาท',
    'ผู้เข้าร่วม 2570 คน',
    'โทร. 0 2570 1234',
    'โทร 02-570-2570',
    'รหัส 2570',
    '2570-001',
    'A2570',
    'พระราชบัญญัติการศึกษา พ.ศ. 2570',
    'ระเบียบกระทรวงการคลัง พ.ศ. 2570',
    'มติคณะรัฐมนตรีเมื่อวันที่ 9 มกราคม 2570',
    'พ.ร.บ. ป่าไม้ พ.ศ.2570',
    'ระเบียบงานสารบรรณ พ.ศ. 2526 และที่แก้ไขเพิ่มเติม พ.ศ. 2570',
    'พ.ร.บ. โรงงาน พ.ศ. 2535 และ พ.ศ. 2570',
    'พ.ร.บ. โรงงาน พ.ศ. 2535, พ.ศ. 2562 และ พ.ศ. 2570',
    'พ.ร.บ. โรงงาน พ.ศ. 2535, 2562 และ พ.ศ. 2570',
    'ข้อมูลปี 2569 และปี 2570',
    'โทร.2570',
    'ที่ ศธ.2570',
    'รุ่น 1.2570',
    'แผนพัฒนาจังหวัด พ.ศ. 2566–2570',
    'ยุทธศาสตร์ชาติ 2561-2580',
    'ปี 2570 ถึงปี 2572',
    'ปี 2570 และ 2571',
    'ปีงบประมาณ พ.ศ. 2570–2572',
    'แผนปฏิบัติราชการ พ.ศ. 2570',
    'ปีการศึกษา 2570',
    'ครั้งที่ 2/2570',
    'ที่ ศธ 0201/2570',
    'ข้อมูลปีงบประมาณ พ.ศ. 2570',
    '30 กันยายน 2570',
    'ปี 2569',
    'มีทั้งหมด 2570 รายการ',
    'https://example.go.th/2570',
    '{{2570 + 1}}',
    '{{ก * (2570)}}',
  ])('never: %s', (text) => {
    expect(convert(text)).toBe(text);
  });

  test('year fields hold nothing else', () => {
    expect(convert('2570', 'general.fiscalYear')).toBe('{{ปีงบประมาณ}}');
    expect(convert('2571', 'budget.sources[1].year')).toBe('{{ปีงบประมาณ + 1}}');
    expect(convert('ปี 2570', 'plan-links.law')).toBe('ปี 2570');
  });

  test('every year is told, with words to find it by', () => {
    const text = 'ตาม พ.ร.บ. ป่าไม้ พ.ศ. 2562 ในปีงบประมาณ 2570';
    expect(yearsIn([aValue('details.output', text)], 2570)).toMatchObject([
      { year: 2562, isMeant: false, words: 'ตาม พ.ร.บ. ป่าไม้ พ.ศ. 2562' },
      { year: 2570, isMeant: true },
    ]);
  });
});

describe('the year of a template', () => {
  test.each([
    [{ 'general.fiscalYear': 'ปีงบประมาณ พ.ศ. ๒๕๖๙' }, 2569],
    [{ 'general.startDate': '2025-10-01', 'general.endDate': '2026-09-30' }, 2569],
    [{ 'general.startDate': '2025-10-01', 'general.endDate': '2027-09-30' }, undefined],
    [{ 'general.fiscalYear': '2569', 'general.startDate': '2026-10-01' }, undefined],
    [{ 'general.fiscalYear': '2570', 'general.startDate': '2025-10-01', 'general.endDate': '2027-09-30' }, 2570],
    [{ 'general.projectName': 'โครงการอบรม ประจำปีงบประมาณ พ.ศ. 2569' }, 2569],
    [{ 'general.projectName': 'โครงการตามแผน พ.ศ. 2566–2570' }, undefined],
    [{ 'general.fiscalYear': '{{ปีงบประมาณ}}' }, undefined],
    [{}, undefined],
  ])('%o', (fields, expected) => {
    const values = Object.entries(fields).map(([path, to]) => aValue(path as FieldPath, to));
    expect(fiscalYearOfValues(values)).toBe(expected);
  });
});
