import { inferred, verified, type SectionDefinition } from '../section-definition';

/** ส่งอนุมัติข้อมูล: a page we recognise to say where the officer is. It has no field that we fill. */
export const approval = {
  sectionId: 'approval',
  headings: [verified('ส่งอนุมัติข้อมูล', 'moe360.blog 2 ก.พ. 2566'), ...inferred('ส่งอนุมัติ', 'อนุมัติข้อมูล')],
  fields: [
    {
      name: 'comment',
      kind: 'long-text',
      labels: inferred('ความเห็นผู้อนุมัติ', 'ความเห็นประกอบการอนุมัติ'),
    },
    { name: 'approvalStatus', kind: 'choice', labels: inferred('ผลการพิจารณาอนุมัติ', 'สถานะการอนุมัติ') },
  ],
  groups: [],
} satisfies SectionDefinition;
