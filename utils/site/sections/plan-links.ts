import { analogue, inferred, recalled, verified, type SectionDefinition } from '../section-definition';

/** NESDC's scoring rules: the word is the paper's, not the screen's. */
const CRITERION_1 = 'หลักเกณฑ์ พ.ศ. 2570 เกณฑ์ที่ 1';

/** ความเชื่อมโยงกับแผนระดับต่าง ๆ (links to the plans above the project, Z → Y → X). */
export const planLinks = {
  sectionId: 'plan-links',
  headings: [
    recalled('ความเชื่อมโยงกับแผนในระดับต่าง ๆ'),
    recalled('ความเชื่อมโยงกับแผน'),
    inferred('ความเชื่อมโยงกับแผนระดับต่าง ๆ'),
    inferred('ความสอดคล้องกับแผน'),
    inferred('ความสอดคล้องกับแผนระดับต่าง ๆ'),
    analogue('ความสอดคล้องกับแผนแม่บทภายใต้ยุทธศาสตร์ชาติ (Y)'),
  ],
  fields: [
    {
      name: 'nationalStrategy',
      kind: 'choice',
      labels: [
        analogue('ยุทธศาสตร์ชาติที่เกี่ยวข้องโดยตรง (Z)'),
        analogue('ยุทธศาสตร์ชาติที่เกี่ยวข้องโดยตรง'),
        inferred('ยุทธศาสตร์ชาติ (Z)'),
        inferred('ยุทธศาสตร์ชาติ'),
        inferred('ยุทธศาสตร์ชาติด้าน'),
        inferred('ยุทธศาสตร์ชาติ 20 ปี'),
      ],
    },
    {
      name: 'nationalStrategySecondary',
      kind: 'choice',
      labels: [
        analogue('ยุทธศาสตร์ชาติที่เกี่ยวข้องในระดับรอง (Z)'),
        analogue('ยุทธศาสตร์ชาติที่เกี่ยวข้องในระดับรอง'),
        inferred('ยุทธศาสตร์ชาติที่เกี่ยวข้องในระดับรองลงมา'),
      ],
    },
    {
      name: 'masterPlanIssue',
      kind: 'choice',
      labels: [
        inferred('ประเด็นแผนแม่บท'),
        inferred('แผนแม่บทภายใต้ยุทธศาสตร์ชาติ ประเด็น'),
        inferred('แผนแม่บทประเด็น'),
        analogue('แผนแม่บทภายใต้ยุทธศาสตร์ชาติ (Y)'),
        inferred('แผนแม่บทภายใต้ยุทธศาสตร์ชาติ'),
        inferred('ประเด็น'),
      ],
    },
    {
      name: 'issueGoalY2',
      kind: 'choice',
      labels: [
        analogue('เป้าหมายระดับประเด็น (Y2)'),
        inferred('เป้าหมายระดับประเด็น'),
        inferred('เป้าหมายแผนแม่บทระดับประเด็น (Y2)'),
        inferred('เป้าหมายแผนแม่บทประเด็น (Y2)'),
        inferred('เป้าหมาย (Y2)'),
      ],
    },
    {
      name: 'subPlan',
      kind: 'choice',
      labels: [analogue('แผนย่อยของแผนแม่บทฯ'), inferred('แผนย่อยของแผนแม่บท'), inferred('แผนแม่บทย่อย'), inferred('แผนย่อย')],
    },
    {
      name: 'subPlanGoalY1',
      kind: 'choice',
      labels: [
        verified('เป้าหมายแผนแม่บทย่อย (Y1)', CRITERION_1),
        inferred('เป้าหมายแผนแม่บทย่อย'),
        inferred('เป้าหมายของแผนแม่บทย่อย (Y1)'),
        inferred('เป้าหมายแผนย่อย (Y1)'),
        inferred('เป้าหมายแผนย่อย'),
        inferred('เป้าหมาย (Y1)'),
      ],
    },
    {
      name: 'developmentGuideline',
      kind: 'choice',
      labels: [analogue('แนวทางการพัฒนาภายใต้แผนย่อย'), inferred('แนวทางการพัฒนา'), inferred('แนวทางการพัฒนาของแผนย่อย')],
    },
    {
      name: 'valueChainComponent',
      kind: 'choice',
      labels: [
        verified('องค์ประกอบ (V)', CRITERION_1),
        inferred('องค์ประกอบ'),
        inferred('องค์ประกอบของห่วงโซ่คุณค่า (V)'),
        inferred('องค์ประกอบห่วงโซ่คุณค่า'),
        inferred('องค์ประกอบของห่วงโซ่คุณค่า'),
      ],
    },
    {
      name: 'valueChainFactor',
      kind: 'choice',
      labels: [
        verified('ปัจจัย (F)', CRITERION_1),
        inferred('ปัจจัย'),
        inferred('ปัจจัยของห่วงโซ่คุณค่า (F)'),
        inferred('ปัจจัยห่วงโซ่คุณค่า'),
        inferred('ปัจจัยของห่วงโซ่คุณค่า'),
      ],
    },
    {
      name: 'contributionRationale',
      kind: 'long-text',
      labels: [
        inferred('คำอธิบายความสอดคล้องและการส่งผลต่อเป้าหมาย (Y1)'),
        inferred('คำอธิบายความสอดคล้องและการส่งผลต่อเป้าหมาย'),
        inferred('คำอธิบายความสอดคล้อง'),
        inferred('อธิบายความสอดคล้อง'),
        inferred('อธิบายความสอดคล้องของโครงการ'),
        inferred('การส่งผลต่อการบรรลุเป้าหมายแผนแม่บทย่อย (Y1)'),
      ],
    },
    {
      name: 'reformPlan',
      kind: 'choice',
      labels: [recalled('แผนการปฏิรูปประเทศ'), inferred('แผนการปฏิรูปประเทศด้าน'), inferred('แผนปฏิรูปประเทศ')],
    },
    {
      name: 'plan13Milestone',
      kind: 'many-of',
      labels: [
        inferred('หมุดหมาย แผนพัฒนาฯ ฉบับที่ 13'),
        inferred('แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ ฉบับที่ 13'),
        inferred('แผนพัฒนาฯ ฉบับที่ 13'),
        inferred('หมุดหมายการพัฒนา'),
        inferred('หมุดหมาย'),
      ],
    },
    {
      name: 'securityPlan',
      kind: 'choice',
      labels: [
        analogue('แผนความมั่นคง'),
        inferred('นโยบายและแผนระดับชาติว่าด้วยความมั่นคงแห่งชาติ'),
        recalled('แผนความมั่นคงแห่งชาติ'),
      ],
    },
    {
      name: 'cabinetPlan',
      kind: 'text',
      labels: [recalled('แผนปฏิบัติการด้าน')],
    },
    { name: 'governmentPolicy', kind: 'text', labels: [recalled('นโยบายรัฐบาล'), inferred('นโยบายของรัฐบาล')] },
    { name: 'law', kind: 'long-text', labels: [analogue('กฎหมายที่เกี่ยวข้อง')] },
    {
      name: 'cabinetResolution',
      kind: 'long-text',
      labels: [analogue('มติคณะรัฐมนตรีที่เกี่ยวข้อง'), inferred('มติ ครม. ที่เกี่ยวข้อง')],
    },
    {
      name: 'sustainableGoals',
      kind: 'many-of',
      labels: [recalled('SDGs'), inferred('เป้าหมายการพัฒนาที่ยั่งยืน')],
    },
  ],
  groups: [],
} satisfies SectionDefinition;
