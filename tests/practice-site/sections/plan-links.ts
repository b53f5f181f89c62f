import type { FormView } from '../html/form-view';
import { beside, card } from '../html/labels';
import { markup, type Markup } from '../html/markup';

/** ความเชื่อมโยงกับแผน: two columns of plain text and control, and choices below choices. */
export function planLinks(view: FormView): Markup {
  const search = { searchable: true };
  return markup`${card('1. ยุทธศาสตร์ชาติ (Z)', beside(view, 'nationalStrategy'))}
${card(
  '2. แผนแม่บทภายใต้ยุทธศาสตร์ชาติ (Y)',
  markup`<p class="text-secondary small">รหัสและข้อความระดับเป้าหมาย แผนย่อย องค์ประกอบ และปัจจัย เป็นตัวอย่างเพื่อการฝึกเท่านั้น</p>
${beside(view, 'masterPlanIssue', search)}
${beside(view, 'issueGoalY2')}${beside(view, 'subPlan')}
${beside(view, 'subPlanGoalY1', search)}
${beside(view, 'valueChainComponent')}${beside(view, 'valueChainFactor')}
${beside(view, 'contributionRationale')}`,
)}
${card('3. แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ', beside(view, 'plan13Milestone', search))}
${card('4. กฎหมายและมติที่เกี่ยวข้อง', markup`${beside(view, 'law')}${beside(view, 'cabinetResolution')}`)}`;
}
