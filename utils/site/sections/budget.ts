import { inferred, recalled, type LabelAlias, type SectionDefinition } from '../section-definition';

const quarter = (n: 1 | 2 | 3 | 4): readonly LabelAlias[] =>
  [`ไตรมาสที่ ${n}`, `ไตรมาส ${n}`, `งบประมาณไตรมาสที่ ${n}`, `แผนการใช้จ่ายไตรมาสที่ ${n}`, `Q${n}`].map(inferred);

/** งบประมาณ (budget), all amounts in baht. */
export const budget = {
  sectionId: 'budget',
  headings: [
    recalled('งบประมาณ'),
    inferred('งบประมาณโครงการ'),
    inferred('แผนการใช้จ่ายงบประมาณ'),
    inferred('แผนงบประมาณ'),
  ],
  fields: [
    {
      name: 'totalBaht',
      kind: 'money',
      labels: [
        recalled('วงเงินงบประมาณทั้งหมด'),
        inferred('วงเงินงบประมาณ'),
        inferred('งบประมาณทั้งหมด'),
        inferred('งบประมาณทั้งสิ้น'),
        inferred('วงเงินงบประมาณทั้งสิ้น'),
        inferred('งบประมาณรวม'),
        inferred('งบประมาณรวมทั้งสิ้น'),
        inferred('วงเงินรวม'),
        inferred('วงเงินงบประมาณรวม'),
        inferred('งบประมาณโครงการ'),
      ],
    },
    {
      name: 'fundSource',
      kind: 'choice',
      labels: [
        recalled('แหล่งเงิน'),
        inferred('แหล่งงบประมาณ'),
        inferred('แหล่งที่มาของงบประมาณ'),
        inferred('แหล่งเงินงบประมาณ'),
        inferred('แหล่งที่มางบประมาณ'),
        inferred('ประเภทแหล่งเงิน'),
      ],
    },
    {
      name: 'allocatedYear',
      kind: 'text',
      labels: [inferred('ปีงบประมาณที่ได้รับจัดสรร'), inferred('ปีงบประมาณที่ได้รับการจัดสรร'), inferred('ปีงบประมาณที่ใช้จ่าย')],
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
            recalled('งบประมาณ (บาท)'),
            inferred('แผนการใช้จ่าย'),
            inferred('แผนการใช้จ่ายงบประมาณ'),
            inferred('แผนการเบิกจ่าย'),
            inferred('จำนวนเงิน'),
            inferred('วงเงิน'),
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
          labels: [inferred('รายการ'), inferred('รายการค่าใช้จ่าย'), inferred('หมวดรายจ่าย'), inferred('รายการงบประมาณ')],
        },
        {
          name: 'amountBaht',
          kind: 'money',
          labels: [inferred('จำนวนเงิน (บาท)'), inferred('งบประมาณ (บาท)'), inferred('วงเงิน'), inferred('รวมเงิน')],
        },
      ],
    },
  ],
} satisfies SectionDefinition;
