/** What a card shows and nobody types there, some of it under labels that boxes of the form bear too. */
export interface Given {
  label: string;
  value: string;
  /** Takes several lines. */
  long?: boolean;
}

export const APPROVER: readonly Given[] = [
  { label: 'ชื่อ-นามสกุล', value: 'นางตัวอย่าง ผู้อนุมัติ' },
  { label: 'ตำแหน่ง', value: 'หัวหน้าหน่วยงาน' },
  { label: 'โทรศัพท์', value: '-' },
];

export const LAST_YEAR: readonly Given[] = [{ label: 'งบประมาณปีที่ผ่านมา (บาท)', value: '980,000.00' }];

export const LAST_QUARTER: readonly Given[] = [
  { label: 'ร้อยละความก้าวหน้า', value: '20' },
  { label: 'ผลการเบิกจ่ายสะสม (บาท)', value: '150,000.00' },
  {
    label: 'ผลการดำเนินงานไตรมาสที่ผ่านมา',
    value: 'จัดประชุมชี้แจงโครงการและคัดเลือกพื้นที่ดำเนินการแล้ว 2 แห่ง',
    long: true,
  },
];
