import { inferred, recalled, type SectionDefinition } from '../section-definition';
import { quarterColumns, quarterLabels } from './shared';

const quarter = (n: 1 | 2 | 3 | 4) => quarterLabels(n, 'งบประมาณ', 'แผนการใช้จ่าย');

/** งบประมาณ (budget), all amounts in baht. */
export const budget = {
  sectionId: 'budget',
  headings: [
    ...recalled('งบประมาณ'),
    ...inferred('งบประมาณโครงการ', 'แผนการใช้จ่ายงบประมาณ', 'แผนงบประมาณ', 'งบประมาณและแหล่งเงิน', 'วงเงินงบประมาณ'),
  ],
  fields: [
    {
      name: 'totalBaht',
      kind: 'money',
      labels: [
        ...recalled('วงเงินงบประมาณทั้งหมด'),
        ...inferred(
          'วงเงินงบประมาณทั้งสิ้น',
          'วงเงินงบประมาณรวม',
          'วงเงินงบประมาณโครงการ',
          'วงเงินงบประมาณ',
          'วงเงินรวม',
          'วงเงินทั้งสิ้น',
          'งบประมาณทั้งหมด',
          'งบประมาณทั้งสิ้น',
          'งบประมาณรวม',
          'งบประมาณรวมทั้งหมด',
          'งบประมาณรวมทั้งสิ้น',
          'งบประมาณโครงการ',
          'งบประมาณรวมทั้งโครงการ',
          'รวมงบประมาณทั้งสิ้น',
          'งบประมาณที่ใช้ทั้งสิ้น',
        ),
      ],
    },
    {
      name: 'fundSource',
      kind: 'choice',
      labels: [
        ...recalled('แหล่งเงิน'),
        ...inferred(
          'แหล่งงบประมาณ',
          'แหล่งที่มาของงบประมาณ',
          'แหล่งเงินงบประมาณ',
          'แหล่งที่มางบประมาณ',
          'ประเภทแหล่งเงิน',
          'แหล่งที่มาของเงิน',
          'ที่มาของงบประมาณ',
          'แหล่งเงินทุน',
        ),
      ],
    },
    {
      name: 'allocatedYear',
      kind: 'text',
      labels: inferred('ปีงบประมาณที่ได้รับจัดสรร', 'ปีงบประมาณที่ได้รับการจัดสรร', 'ปีงบประมาณที่ใช้จ่าย', 'ปีที่ได้รับจัดสรร'),
    },
  ],
  groups: [
    {
      name: 'quarters',
      rowLabels: [quarter(1), quarter(2), quarter(3), quarter(4)],
      columns: [
        {
          name: 'amountBaht',
          kind: 'money',
          labels: [
            ...recalled('งบประมาณ (บาท)'),
            ...inferred(
              'แผนการใช้จ่าย',
              'แผนการใช้จ่ายงบประมาณ',
              'แผนการเบิกจ่าย',
              'แผนการเบิกจ่ายงบประมาณ',
              'จำนวนเงิน',
              'วงเงิน',
              'แผนการใช้จ่ายเงิน',
              'วงเงินงบประมาณ',
            ),
          ],
        },
      ],
    },
    {
      name: 'lines',
      columns: [
        {
          name: 'itemName',
          kind: 'text',
          labels: inferred(
            'รายการ',
            'รายการค่าใช้จ่าย',
            'หมวดรายจ่าย',
            'รายการงบประมาณ',
            'รายละเอียดค่าใช้จ่าย',
            'รายการใช้จ่าย',
          ),
        },
        {
          name: 'amountBaht',
          kind: 'money',
          labels: inferred('จำนวนเงิน (บาท)', 'งบประมาณ (บาท)', 'วงเงิน', 'รวมเงิน', 'จำนวนเงินรวม', 'เป็นเงิน'),
        },
        ...quarterColumns('money'),
      ],
    },
    {
      name: 'sources',
      columns: [
        {
          name: 'sourceName',
          kind: 'choice',
          labels: inferred('แหล่งเงิน', 'แหล่งงบประมาณ', 'แหล่งที่มาของงบประมาณ', 'แหล่งเงินงบประมาณ'),
        },
        { name: 'amountBaht', kind: 'money', labels: inferred('จำนวนเงิน (บาท)', 'งบประมาณ (บาท)', 'วงเงิน') },
        { name: 'year', kind: 'text', labels: inferred('ปีงบประมาณ', 'ปี พ.ศ.') },
      ],
    },
  ],
} satisfies SectionDefinition;
