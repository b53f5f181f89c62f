import { normaliseThai } from '@/utils/thai/normalise-thai';
import { definePageRule } from '../define-rule';
import { valueAt } from '../readers';
import { COMMON_SENSE } from '../sources';

/** Offices write their names longer and shorter: one that holds the other is the same. */
export const agencyAsInProfile = definePageRule({
  id: 'general/agency-as-in-profile',
  severity: 'advice',
  evidence: COMMON_SENSE,
  check(view) {
    const shown = valueAt(view, 'general.agencyName');
    if (shown === undefined || view.agencyName === '') return [];
    const [here, own] = [plain(shown), plain(view.agencyName)];
    if (here === '' || own === '' || here.includes(own) || own.includes(here)) return [];
    return [{ at: 'general.agencyName', params: { agency: view.agencyName } }];
  },
});

/** How offices shorten their names. */
const SHORT: readonly [RegExp, string][] = [
  [/สนง\.?/g, 'สำนักงาน'],
  [/รพ\.สต\.?/g, 'โรงพยาบาลส่งเสริมสุขภาพตำบล'],
  [/รพ\./g, 'โรงพยาบาล'],
  [/รร\./g, 'โรงเรียน'],
  [/อบต\.?/g, 'องค์การบริหารส่วนตำบล'],
  [/อบจ\.?/g, 'องค์การบริหารส่วนจังหวัด'],
  [/(?<![ก-๙])จ\./g, 'จังหวัด'],
  [/(?<![ก-๙])อ\./g, 'อำเภอ'],
];

const plain = (name: string) =>
  SHORT.reduce((text, [short, long]) => text.replace(short, long), normaliseThai(name)).replace(/[\s().]/g, '');
