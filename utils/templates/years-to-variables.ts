import type { TemplateValue } from '@/utils/model/template';
import { editText } from './edit-text';
import { yearsIn, type WrittenYear } from './years-in';

/** Values in which the years that are meant became variables of the template's fiscal year (พ.ศ.). */
export function yearsToVariables(values: readonly TemplateValue[], fiscalYear: number): TemplateValue[] {
  const meant = new Map<string, WrittenYear[]>();
  for (const year of yearsIn(values, fiscalYear)) {
    if (!year.isMeant) continue;
    const place = placeOf(year.path, year.index);
    const before = meant.get(place);
    if (before) before.push(year);
    else meant.set(place, [year]);
  }
  return values.map((value) => {
    const { path, to } = value;
    const replace = (text: string, index: number) =>
      editText(
        text,
        (meant.get(placeOf(path, index)) ?? []).map(({ at, year }) => ({
          at,
          length: 4,
          to: variableFor(year - fiscalYear),
        })),
      );
    return { ...value, to: typeof to === 'string' ? replace(to, 0) : to.map(replace) };
  });
}

const placeOf = (path: string, index: number) => `${path} ${index}`;

function variableFor(difference: number): string {
  if (difference === 0) return '{{ปีงบประมาณ}}';
  return `{{ปีงบประมาณ ${difference > 0 ? '+' : '-'} ${Math.abs(difference)}}}`;
}
