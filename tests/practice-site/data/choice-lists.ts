import { same, type Choice } from './choice';
import { ISSUES, MILESTONES, NATIONAL_STRATEGIES } from './national-plans';
import { districts, PROVINCES } from './provinces';
import { components, factors, issueGoals, subPlanGoals, subPlans } from './value-chain';

const AGENCIES: readonly Choice[] = [
  'สำนักงานจังหวัด',
  'สำนักงานเกษตรจังหวัด',
  'สำนักงานเกษตรและสหกรณ์จังหวัด',
  'สำนักงานพัฒนาชุมชนจังหวัด',
  'สำนักงานสาธารณสุขจังหวัด',
  'สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด',
  'สำนักงานการท่องเที่ยวและกีฬาจังหวัด',
  'สำนักงานเขตพื้นที่การศึกษาประถมศึกษา เขต 1',
  'แขวงทางหลวงชนบท',
  'โครงการชลประทาน',
  'คณะเกษตรศาสตร์ มหาวิทยาลัย',
].map((label, index) => ({ value: String(7001 + index), label: `${label} (ตัวอย่าง)` }));

/** Lists that depend on nothing, and lists below another choice. */
const LISTS = {
  agencies: () => AGENCIES,
  fiscalYears: () => same('2568', '2569', '2570', '2571'),
  projectStatuses: () => same('โครงการใหม่', 'โครงการต่อเนื่อง', 'โครงการเดิม'),
  operationTypes: () => same('ดำเนินการเอง', 'จ้างเหมา', 'ร่วมดำเนินการกับหน่วยงานอื่น', 'เงินอุดหนุน'),
  provinces: () => PROVINCES,
  districts,
  nationalStrategies: () => NATIONAL_STRATEGIES,
  issues: () => ISSUES,
  issueGoals,
  subPlans,
  subPlanGoals,
  components,
  factors,
  milestones: () => MILESTONES,
  fundSources: () => same('งบประมาณแผ่นดิน', 'งบประมาณจังหวัด', 'งบประมาณกลุ่มจังหวัด', 'เงินนอกงบประมาณ', 'เงินกู้'),
  quarters: () => same('ไตรมาสที่ 1', 'ไตรมาสที่ 2', 'ไตรมาสที่ 3', 'ไตรมาสที่ 4'),
} satisfies Record<string, (under: string) => readonly Choice[]>;

export type ChoiceListName = keyof typeof LISTS;

export const isChoiceList = (name: string): name is ChoiceListName => Object.hasOwn(LISTS, name);

/** The options of a list; `under` is the code chosen in the select above, where there is one. */
export function choicesOf(name: ChoiceListName, under = ''): readonly Choice[] {
  return (LISTS[name] as (under: string) => readonly Choice[])(under);
}
