import type { FieldPath, SectionId } from '@/utils/model/ids';
import { rowsOf } from '@/utils/rules/define-rule';
import { known, satang, sumOf } from '@/utils/rules/readers';
import { isEmptyAt, isFilledAt, valueAt } from '@/utils/rules/readers';
import type { Fields, View } from '@/utils/rules/view';

/** Whether something is there; `undefined` where no page that shows it has been seen or could be read. */
type Seen = boolean | undefined;

/** What a machine can tell of a project for criteria 4 to 7: what is there, never how good it is. */
export interface ProjectStructure {
  parts: Readonly<Record<'objective' | 'output' | 'outcome' | 'beneficiaries', Seen>>;
  hasActivities: Seen;
  hasSubActivities: Seen;
  hasIndicators: Seen;
  hasTargets: Seen;
  /** Share of the whole budget, in per cent. */
  equipmentPercent?: number;
  buildingPercent?: number;
}

export const EQUIPMENT = /ครุภัณฑ์/;
export const OFFICE_BUILDING = /(?:ก่อสร้าง|ปรับปรุง|ซ่อมแซม|ต่อเติม)[^,]{0,60}(?:อาคาร|สำนักงาน)/;

export function structureOf(view: View): ProjectStructure {
  const [details, activities] = [pageOf(view, 'details'), pageOf(view, 'activities')];
  const named = (group: 'rows' | 'subRows') => isAnyFilled(activities, `activities.${group}`, 'activityName');
  const [equipmentPercent, buildingPercent] = [shareOf(view, EQUIPMENT), shareOf(view, OFFICE_BUILDING)];
  return {
    parts: {
      objective: isThere(details, 'details.objective'),
      output: isThere(details, 'details.output'),
      outcome: isThere(details, 'details.outcome'),
      beneficiaries:
        isThere(details, 'details.beneficiaries') || isAnyFilled(details, 'details.targetGroups', 'groupName'),
    },
    hasActivities: named('rows') || named('subRows'),
    hasSubActivities: named('subRows'),
    hasIndicators: isAnyFilled(details, 'details.indicators', 'indicatorName'),
    hasTargets: isAnyFilled(details, 'details.indicators', 'targetValue'),
    ...(equipmentPercent !== undefined && { equipmentPercent }),
    ...(buildingPercent !== undefined && { buildingPercent }),
  };
}

/** The page that speaks for a section: this one, or where it was last seen. */
const pageOf = (view: View, section: SectionId): Fields | undefined =>
  view.shows(section) ? view : view.elsewhere(section);

function isThere(page: Fields | undefined, path: FieldPath): Seen {
  if (!page) return undefined;
  if (isFilledAt(page, path)) return true;
  return isEmptyAt(page, path) ? false : undefined;
}

function isAnyFilled(page: Fields | undefined, group: FieldPath, column: string): Seen {
  const rows = page ? rowsOf(page, group) : [];
  if (!page || rows.length === 0) return undefined;
  return rows.some((row) => isFilledAt(page, `${row}.${column}`));
}

/** The share of the budget lines whose name speaks of something; unknown without a total or without lines. */
export function shareOf(view: View, words: RegExp): number | undefined {
  const total = known(satang('budget.totalBaht')).read(view);
  const page = pageOf(view, 'budget');
  if (!page || total === undefined || total <= 0n) return undefined;
  if (sumOf('budget.lines', 'amountBaht', 'itemName').read(page) === undefined) return undefined;
  const rows = rowsOf(page, 'budget.lines').filter((row) => words.test(valueAt(page, `${row}.itemName`) ?? ''));
  const sum = rows.reduce((whole, row) => whole + (satang(`${row}.amountBaht`).read(page) ?? 0n), 0n);
  return Number((sum * 10_000n) / total) / 100;
}
