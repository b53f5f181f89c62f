import { describe, expect, it, test } from 'vitest';
import type { FieldPath } from '@/utils/model/ids';
import { carriedOver, rollForward } from '@/utils/templates/roll-forward';
import { aValue } from './a-context';

const wish = { from: 2569, to: 2570, keepBudgets: false };
const roll = (path: FieldPath, to: string | string[], keepBudgets = false) => {
  const [change] = rollForward([aValue(path, to)], { ...wish, keepBudgets });
  return [change?.because, change?.after];
};

describe('from FY2569 to FY2570', () => {
  test.each([
    ['general.startDate', '2025-10-01', 'date', '2026-10-01'],
    ['activities.rows[3].endDate', '2026-02-28', 'date', '2027-02-28'],
    ['general.fiscalYear', '2569', 'year', '2570'],
    ['general.fiscalYear', 'ปีงบประมาณ พ.ศ. ๒๕๖๙', 'year', 'ปีงบประมาณ พ.ศ. ๒๕๗๐'],
    ['budget.sources[0].year', '2568', 'year', '2569'],
    ['general.projectName', 'โครงการอบรม ประจำปี 2569', 'year-in-text', 'โครงการอบรม ประจำปี 2570'],
    ['details.output', 'ไตรมาสที่ 1/2569', 'year-in-text', 'ไตรมาสที่ 1/2570'],
    ['details.output', 'ไตรมาส 4 ปี 2569', 'year-in-text', 'ไตรมาส 4 ปี 2570'],
    ['details.output', 'เสร็จ 30 กันยายน 2569', 'year-in-text', 'เสร็จ 30 กันยายน 2570'],
    ['details.output', 'เสร็จ ๓๐ ก.ย. ๒๕๖๙', 'year-in-text', 'เสร็จ ๓๐ ก.ย. ๒๕๗๐'],
    ['details.output', 'งาน ปีงบประมาณ พ.ศ.2569', 'year-in-text', 'งาน ปีงบประมาณ พ.ศ.2570'],
    ['details.output', 'เสร็จ 30 ก.ย.2569', 'year-in-text', 'เสร็จ 30 ก.ย.2570'],
    ['details.output', 'เสร็จ 30.09.2569', 'year-in-text', 'เสร็จ 30.09.2570'],
    ['details.output', 'บันทึกข้อความ ลงวันที่ 5 มกราคม 2569', 'doubtful', undefined],
    ['details.output', 'ตาม พ.ร.บ. โรงงาน พ.ศ. 2535 และ พ.ศ. 2569', 'doubtful', undefined],
    ['details.output', 'เปิดวันจันทร์ที่ 5 มกราคม 2569', 'doubtful', undefined],
    ['details.output', 'เปิด จ. 5 ม.ค. 2569', 'doubtful', undefined],
    ['details.output', 'เปิด ณ รพ. 5 ม.ค. 2569', 'year-in-text', 'เปิด ณ รพ. 5 ม.ค. 2570'],
    ['general.fiscalYear', '69', 'doubtful', undefined],
    ['budget.allocatedYear', '2026', 'doubtful', undefined],
    ['general.fiscalYear', 'ปีงบประมาณ {{ปีงบประมาณ}}', 'same', undefined],
    ['general.fiscalYear', '{{ปีงบประมาณ + 1}}', 'same', undefined],
    ['details.output', 'ภายในวันที่ 30/09/2569', 'year-in-text', 'ภายในวันที่ 30/09/2570'],
    ['details.output', 'ต.ค. 2568 – ก.ย. 2569', 'year-in-text', 'ต.ค. 2569 – ก.ย. 2570'],
    ['details.output', 'ปีงบประมาณ 2569 และปีงบประมาณ 2570', 'year-in-text', 'ปีงบประมาณ 2570 และปีงบประมาณ 2571'],
    ['progress-report.quarter', 'ไตรมาสที่ 1/2569', 'year', 'ไตรมาสที่ 1/2570'],
    ['details.output', 'ปี 2569 และเป้าหมายปี 2572', 'doubtful', 'ปี 2569 และเป้าหมายปี 2572'],
    ['details.rationale', 'ในปีงบประมาณ พ.ศ. 2568 เกิดน้ำท่วม 14 ครั้ง', 'doubtful', undefined],
    ['details.rationale', 'ปีงบประมาณ 2569 ประชาชนป่วย 96 คน', 'doubtful', undefined],
    ['details.rationale', 'ในปีงบประมาณ 2569 จึงจัดทำโครงการ', 'year-in-text', 'ในปีงบประมาณ 2570 จึงจัดทำโครงการ'],
    ['general.endDate', '30 กันยายน 2569', 'date', '2027-09-30'],
    ['details.rationale', 'แผนพัฒนาจังหวัด พ.ศ. 2566–2570', 'doubtful', undefined],
    ['plan-links.law', 'พ.ร.บ. งบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2569', 'doubtful', undefined],
    ['details.indicators[0].baseline', 'ปี 2569 ร้อยละ 40', 'doubtful', undefined],
    ['details.output', 'เสร็จ 30 ก.ย. 69', 'doubtful', undefined],
    ['details.output', 'ปีงบประมาณ {{ปีงบประมาณ}}', 'same', undefined],
    ['details.output', 'ไม่มีปี', 'same', undefined],
    ['general.coordinatorPhone', '0 2569 2569', 'same', undefined],
    ['general.startDate', '{{วันเริ่มปีงบประมาณ}}', 'same', undefined],
    ['general.startDate', 'ไม่ใช่วันที่', 'doubtful', undefined],
    ['activities.rows[0].weight', '2569', 'same', undefined],
  ] as [FieldPath, string, string, string | undefined][])('%s: %s', (path, before, because, after) => {
    expect(roll(path, before)).toEqual([because, after ?? before]);
  });

  it('names what it left beside what it changed', () => {
    const text = 'ตาม พ.ร.บ. ป่าไม้ พ.ศ. 2562 ในปีงบประมาณ 2569';
    expect(rollForward([aValue('details.output', text)], wish)).toMatchObject([
      { because: 'year-in-text', after: text.replace('2569', '2570'), left: ['ตาม พ.ร.บ. ป่าไม้ พ.ศ. 2562'] },
    ]);
  });

  test.each([
    ['budget.totalBaht', '1000000'],
    ['activities.rows[2].q1Baht', '250000'],
    ['budget.quarters[0].amountBaht', '5'],
  ] as [FieldPath, string][])('%s is cleared or kept by choice', (path, amount) => {
    expect(roll(path, amount)).toEqual(['budget-cleared', undefined]);
    expect(roll(path, amount, true)).toEqual(['same', amount]);
    expect(roll(path, '{{วงเงิน * 0.25}}')).toEqual(['same', '{{วงเงิน * 0.25}}']);
  });

  test.each(['progressPercent', 'spentBaht', 'resultText', 'problems', 'suggestions'])(
    '%s is never carried over',
    (name) => {
      expect(roll(`progress-report.${name}`, '100', true)).toEqual(['report-dropped', undefined]);
    },
  );

  test.each([
    ['29 กุมภาพันธ์ 2571', 2571, 2572, '28 กุมภาพันธ์ 2572'],
    ['28 กุมภาพันธ์ 2570', 2570, 2571, '29 กุมภาพันธ์ 2571'],
    ['26–28 ก.พ. 2570', 2570, 2571, '26–28 ก.พ. 2570'],
    ['31 กุมภาพันธ์ 2570', 2570, 2571, '31 กุมภาพันธ์ 2570'],
  ])('%s', (text, from, to, expected) => {
    expect(rollForward([aValue('details.output', text)], { from, to, keepBudgets: true })[0]?.after).toBe(expected);
  });

  it('leaves out what is not carried over, and keeps the policy', () => {
    const values = [
      { ...aValue('general.fiscalYear', '2569'), policy: 'always' as const },
      aValue('budget.totalBaht', '1'),
      aValue('details.output', 'ก'),
    ];
    expect(carriedOver(values, rollForward(values, wish))).toEqual([{ ...values[0], to: '2570' }, values[2]]);
  });
});
