import type { Choice } from './choice';
import { ISSUES } from './national-plans';

/**
 * Goals, sub-plans, components and factors below an issue. Invented for practice and marked ตัวอย่าง:
 * only the manner of coding follows the real lists (Y1 = 6 digits, then V01, then F01).
 */
const SAMPLES: Readonly<Record<string, Partial<Record<'goals' | 'subPlans' | 'subGoals', readonly string[]>>>> = {
  '3': {
    goals: ['ผลิตภัณฑ์มวลรวมภาคเกษตรเพิ่มขึ้น', 'ผลิตภาพการผลิตภาคเกษตรเพิ่มขึ้น'],
    subPlans: ['เกษตรอัตลักษณ์พื้นถิ่น', 'เกษตรปลอดภัย', 'เกษตรแปรรูป'],
    subGoals: ['มูลค่าสินค้าเกษตรเพิ่มขึ้น', 'เกษตรกรมีความเข้มแข็งมากขึ้น'],
  },
  '16': {
    goals: ['รายได้ของประชากรกลุ่มรายได้น้อยเพิ่มขึ้น'],
    subPlans: ['การยกระดับศักยภาพผู้ประกอบการชุมชน', 'การสร้างสภาพแวดล้อมที่ส่งเสริมเศรษฐกิจชุมชน'],
    subGoals: ['ผู้ประกอบการชุมชนมีรายได้เพิ่มขึ้น', 'ชุมชนพึ่งพาตนเองได้มากขึ้น'],
  },
};
const COMPONENTS = ['ทักษะและองค์ความรู้', 'การบริหารจัดการการผลิต', 'สภาพแวดล้อมที่เอื้อต่อการพัฒนา'];
const FACTORS = ['องค์ความรู้ที่ตรงกับพื้นที่', 'การใช้เทคโนโลยีที่เหมาะสม', 'ความร่วมมือของภาคีในพื้นที่'];

const two = (n: number) => String(n).padStart(2, '0');
const sample = (value: string, text: string): Choice => ({ value, label: `${value} (ตัวอย่าง) ${text}` });
const coded = (prefix: string, texts: readonly string[]) =>
  texts.map((text, index) => sample(`${prefix}${two(index + 1)}`, text));

const isIssue = (issue: string) => ISSUES.some(({ value }) => value === issue);
const plain = (issue: string) => ISSUES[Number(issue) - 1]?.label.replace(/^\d+\. /, '') ?? '';

/** เป้าหมายระดับประเด็น (Y2) of an issue. */
export function issueGoals(issue: string): Choice[] {
  if (!isIssue(issue)) return [];
  return coded(`${two(Number(issue))}00`, SAMPLES[issue]?.goals ?? [`เป้าหมายด้าน${plain(issue)}ดีขึ้น`]);
}

/** แผนย่อย of an issue. */
export function subPlans(issue: string): Choice[] {
  if (!isIssue(issue)) return [];
  const texts = SAMPLES[issue]?.subPlans ?? [`การพัฒนาด้าน${plain(issue)}`, `การจัดการด้าน${plain(issue)}`];
  return coded(two(Number(issue)), texts);
}

/** เป้าหมายแผนแม่บทย่อย (Y1) of a sub-plan. */
export function subPlanGoals(subPlan: string): Choice[] {
  if (!/^\d{4}$/.test(subPlan)) return [];
  return coded(subPlan, SAMPLES[String(Number(subPlan.slice(0, 2)))]?.subGoals ?? ['เป้าหมายตามแผนย่อยดีขึ้น']);
}

/** องค์ประกอบ (V) of a goal's value chain. */
export const components = (goal: string): Choice[] => (/^\d{6}$/.test(goal) ? coded(`${goal}V`, COMPONENTS) : []);

/** ปัจจัย (F) of a component. */
export const factors = (component: string): Choice[] =>
  /^\d{6}V\d\d$/.test(component) ? coded(`${component}F`, FACTORS) : [];
