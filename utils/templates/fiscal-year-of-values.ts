import { fiscalYearOf } from '@/utils/calendar/fiscal-year';
import { isIsoDate, type FieldPath } from '@/utils/model/ids';
import type { TemplateValue } from '@/utils/model/template';
import { fiscalYearIn } from '@/utils/thai/fiscal-year-in';
import { findYears } from './find-years';
import { maskVariables } from './mask-variables';

/** The fiscal year (พ.ศ.) that a template belongs to; undefined where nothing tells it, or two things tell different ones. */
export function fiscalYearOfValues(values: readonly TemplateValue[]): number | undefined {
  const textAt = (path: FieldPath): string => {
    const to = values.find((value) => value.path === path)?.to;
    return typeof to === 'string' ? to : '';
  };
  const yearAt = (path: FieldPath): number | undefined => {
    const text = textAt(path);
    return isIsoDate(text) ? fiscalYearOf(text) : undefined;
  };
  const [first, last] = [yearAt('general.startDate'), yearAt('general.endDate')];
  const said = fiscalYearIn(textAt('general.fiscalYear')) ?? fiscalYearIn(textAt('budget.allocatedYear'));
  if (said !== undefined) return said >= (first ?? said) && said <= (last ?? said) ? said : undefined;
  if (first !== undefined && last !== undefined) return first === last ? first : undefined;
  return yearNamed(textAt('general.projectName'));
}

function yearNamed(name: string): number | undefined {
  const mentions = findYears(maskVariables(name)).filter(
    ({ as, doubt }) => !doubt && (as === 'fiscal' || as === 'plain'),
  );
  const years = new Set(mentions.map(({ year }) => year));
  return years.size === 1 ? mentions[0]?.year : undefined;
}
