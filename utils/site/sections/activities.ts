import { inferred, recalled, verified, type GroupDefinition, type SectionDefinition } from '../section-definition';
import { monthColumns, quarterColumns, SCHEDULE } from './shared';

/** NESDC's scoring rules: the word is the paper's, not the screen's. */
const CRITERION_5 = 'หลักเกณฑ์ พ.ศ. 2570 เกณฑ์ที่ 5';
const COLUMNS = [...SCHEDULE, ...quarterColumns('money'), ...quarterColumns('many-of'), ...monthColumns()];

const SUB_ROWS: GroupDefinition = {
  name: 'subRows',
  columns: [
    {
      name: 'activityName',
      kind: 'text',
      labels: [
        verified('กิจกรรมย่อย', CRITERION_5),
        ...inferred('ชื่อกิจกรรมย่อย', 'รายการกิจกรรมย่อย', 'กิจกรรมย่อยที่ดำเนินการ', 'รายละเอียดกิจกรรมย่อย', 'ขั้นตอนย่อย'),
      ],
    },
    ...COLUMNS,
  ],
};

/** กิจกรรม (activities): main activities in `rows`, sub-activities in `subRows`, each located by column heading and row. */
export const activities = {
  sectionId: 'activities',
  headings: [
    ...recalled('กิจกรรม'),
    ...inferred(
      'แผนการดำเนินงาน/กิจกรรม',
      'กิจกรรมโครงการ',
      'แผนการดำเนินงาน',
      'แผนการปฏิบัติงาน',
      'แผนกิจกรรม',
      'แผนปฏิบัติการ',
      'กิจกรรมและแผนการดำเนินงาน',
    ),
  ],
  fields: [],
  groups: [
    {
      name: 'rows',
      nested: SUB_ROWS,
      columns: [
        {
          name: 'activityName',
          kind: 'text',
          labels: [
            verified('กิจกรรมหลัก', CRITERION_5),
            ...inferred(
              'ชื่อกิจกรรมหลัก',
              'กิจกรรมหลัก/กิจกรรมย่อย',
              'กิจกรรมหลัก/ย่อย',
              'ชื่อกิจกรรม',
              'กิจกรรม',
              'รายการกิจกรรม',
              'ขั้นตอนการดำเนินงาน',
              'ขั้นตอน',
              'กิจกรรมที่ดำเนินการ',
              'กิจกรรมที่จะดำเนินการ',
              'รายละเอียดกิจกรรม',
              'กิจกรรม/รายการ',
              'กิจกรรม/งาน',
              'งาน/กิจกรรม',
              'กิจกรรมสำคัญ',
              'ขั้นตอนการปฏิบัติงาน',
            ),
          ],
        },
        ...COLUMNS,
      ],
    },
    SUB_ROWS,
  ],
} satisfies SectionDefinition;
