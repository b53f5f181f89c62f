import type { FieldPath } from '@/utils/model/ids';
import type { FieldReading } from '@/utils/model/snapshot';
import { hasThaiDigits, toArabicDigits, toThaiDigits } from '@/utils/thai/digits';
import { definePageRule, type Spot } from '../define-rule';
import { projectYears, type ProjectYears } from '../project-years';
import { COMMON_SENSE } from '../sources';

/** A mention of years: of which kind, and from which to which (พ.ศ.), each a plain four-digit number or a shortened two-digit one. */
const MENTION =
  /(ปีงบประมาณ|ปีงบ|ประจำปี|ปี)\s*(?:พ\.?\s?ศ\.?\s*)?(2[56]\d\d|[5-9]\d)(?!\d)(?:\s*(?:[-–,/]|ถึง|และ)\s*(?:พ\.?\s?ศ\.?\s*)?(2[56]\d\d|[5-9]\d)(?!\d))*/g;
/** As much text beside a mention as tells what it is for. */
const BESIDE = 40;
/** Words by which a text speaks of another year on purpose: where it comes from, what it is compared with. */
const ON_PURPOSE =
  /(?:จาก|กว่า|เทียบ|เปรียบ|ฐาน|เดิม|ก่อน|สิ้น|ผ่านมา|ตั้งแต่|เมื่อ|ระหว่าง|ต่อเนื่อง|เหลื่อม|กันเงิน|เงินกัน|ผูกพัน|แผน|ผล(?:การ)?|ข้อมูล|สถิติ|ช่วง)[^.]{0,24}$/;
const ON_PURPOSE_AFTER = /^\s*(?:\)|เป็นปีฐาน|ที่ผ่านมา|เป็นฐาน|เดิม|มี(?:จำนวน|ผู้)|พบ)/;

/** Names say which year they are of; long texts tell of other years as well. */
const NAMES = /^general\.projectName$|\.(?:activityName|itemName|indicatorName)$/;
const TEXTS =
  /^details\.(?:objective|output|outcome|beneficiaries|benefits|quantityTarget|qualityTarget)$|^plan-links\.contributionRationale$|^progress-report\.(?:resultText|problems|suggestions)$/;

/** What was copied from last year's project still says last year. */
export const noOtherFiscalYear = definePageRule({
  id: 'any/no-other-fiscal-year',
  severity: 'warning',
  evidence: COMMON_SENSE,
  check(view) {
    const years = projectYears(view);
    if (!years) return [];
    return view.fields('text', 'long-text').flatMap(([at, field]) => {
      const spot = checkText(at, field, years);
      return spot ? [{ at, origin: years.origin, ...spot }] : [];
    });
  },
});

function checkText(
  path: FieldPath,
  { reading, readOnly, widget }: FieldReading,
  years: ProjectYears,
): Spot | undefined {
  const isName = NAMES.test(path);
  if (reading.status !== 'filled' || readOnly || !(isName || TEXTS.test(path))) return undefined;
  const { shown } = reading;
  const plain = toArabicDigits(shown);
  // A report tells what comes next as well.
  const latest = path.startsWith('progress-report.') ? { ...years, last: Infinity } : years;
  const mentions = [...plain.matchAll(MENTION)].filter((mention) => isOther(mention, plain, latest, isName));
  const { first, last } = years;
  const [mention] = mentions;
  if (!mention) return undefined;
  const [, kind = '', written = ''] = mention;
  const canFix = mentions.length === 1 && first === last && widget === 'text-box' && mention[3] === undefined;
  const right = written.length === 2 ? String(first).slice(-2) : String(first);
  const at = mention.index + mention[0].lastIndexOf(written);
  const old = shown.slice(at, at + written.length);
  const to = shown.slice(0, at) + (hasThaiDigits(old) ? toThaiDigits(right) : right) + shown.slice(at + written.length);
  return {
    // Without the word for the budget it may be the calendar year.
    severity: /งบ/.test(kind) ? 'warning' : 'advice',
    params: { shown: mention[0].trim(), year: first === last ? String(first) : `${first}–${last}` },
    ...(canFix && { fix: { to } }),
  };
}

function isOther(mention: RegExpExecArray, text: string, years: ProjectYears, isName: boolean): boolean {
  const [whole, kind = '', from = '', until] = mention;
  const isOfBudget = /งบ/.test(kind);
  // Two digits alone are no year unless the budget is spoken of.
  if (from.length === 2 && !isOfBudget) return false;
  if (kind === 'ปี' && !isName) return false;
  const begins = fullYear(from);
  const ends = Math.max(begins, fullYear(until ?? from));
  const [earliest, latest] = isOfBudget ? [years.first, years.last] : [years.firstCalendar, years.lastCalendar];
  if (begins <= latest && ends >= earliest) return false;
  const end = mention.index + whole.length;
  const before = text.slice(Math.max(0, mention.index - BESIDE), mention.index);
  const after = text.slice(end, end + BESIDE);
  return isName
    ? !/(?:จาก|แผน|เหลื่อม|กันเงิน|ต่อเนื่อง)[^.]{0,24}$/.test(before)
    : !(ON_PURPOSE.test(before) || ON_PURPOSE_AFTER.test(after));
}

const fullYear = (digits: string) => (digits.length === 2 ? 2500 + Number(digits) : Number(digits));
