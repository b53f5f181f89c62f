import type { FormView } from '../html/form-view';
import { card } from '../html/labels';
import { markup, type Markup } from '../html/markup';
import { rowTable } from '../html/row-table';

/** กิจกรรม: two tables with the same three columns behind the first. */
export function activities(view: FormView): Markup {
  return markup`${card('กิจกรรมหลัก', rowTable(view, 'activities.rows', 'เพิ่มกิจกรรมหลัก'))}
${card('กิจกรรมย่อย', rowTable(view, 'activities.subRows', 'เพิ่มกิจกรรมย่อย'))}`;
}
