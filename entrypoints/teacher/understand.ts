import type { teach } from '@/utils/i18n/teach';
import type { Translate } from '@/utils/i18n/translate';
import type { BindingStrength } from '@/utils/model/binding';
import type { FieldPath } from '@/utils/model/ids';
import { dateStyleOf } from '@/utils/page/date-style';
import { describeControls } from '@/utils/page/describe-controls';
import { fitsKind } from '@/utils/page/fits-kind';
import type { LocatedPage } from '@/utils/page/located-page';
import type { LabelledControl } from '@/utils/page/page-control';
import { readControl } from '@/utils/page/take-snapshot';
import { strengthOf } from '@/utils/teach/match-description';
import type { SingleField } from '@/utils/site/single-fields';

export interface Understanding {
  strength: BindingStrength;
  holds: string;
  /** Nothing on the page tells พ.ศ. from ค.ศ.: the officer may. */
  asksEra: boolean;
  /** The other field that it was taken for until now. */
  takenFor?: FieldPath;
  /** Why this control can't be the field. */
  problem?: string;
}

/** What choosing this control for the field would mean. */
export function understand(
  page: LocatedPage,
  control: LabelledControl,
  { path, name, kind }: SingleField,
  t: Translate<typeof teach>,
): Understanding {
  const strength = strengthOf(describeControls(page.controls), page.controls.indexOf(control));
  const reading = readControl(control, { path, kind, control });
  const holds =
    reading.status === 'filled'
      ? reading.shown
      : reading.status === 'empty'
        ? t('teach.empty')
        : t('teach.unreadable', { shown: reading.shown });
  const dates = [...page.fields.values()].filter((field) => field.kind === 'date').map((field) => field.control);
  const asksEra = kind === 'date' && !control.reader?.isCommonEra && !dateStyleOf({ ...control }, dates);
  const other = [...page.fields.values()].find((field) => field.control === control && field.path !== path);
  const problem = control.leftAlone
    ? t('teach.notOurs')
    : !control.reader || !fitsKind(control, kind)
      ? t('teach.wrongKind', { field: name })
      : strength === 'weak'
        ? t('teach.weak')
        : undefined;
  return { strength, holds, asksEra, ...(other && { takenFor: other.path }), ...(problem && { problem }) };
}
