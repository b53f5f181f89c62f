import { inDigits, plainDateText, type DigitSet } from './thai-date';

/** A quarter of a Thai fiscal year (พ.ศ.): the first begins in October of the year before. */
export interface FiscalQuarter {
  fiscalYear: number;
  quarter: 1 | 2 | 3 | 4;
}

export type ThaiQuarter =
  | { ok: true; value: FiscalQuarter }
  | {
      ok: false;
      because:
        | 'no-quarter'
        | 'no-such-quarter'
        | 'no-year'
        | 'two-digit-year'
        | 'no-such-year'
        /** A year in ค.ศ., or called a calendar year: quarters of those are other months. */
        | 'ambiguous-era';
    };

/** `ไตรมาสที่ 2/2570` · `ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2570` · `Q2/2570` */
export type QuarterForm = 'short' | 'long' | 'code';

const MOST_LETTERS = 80;
const QUARTER = /^(?:ไตรมาส ?(?:ที่)? ?|q(?:uarter)? ?)(\d+)(?!\d)(.*)$/i;
const YEAR =
  /^ ?[/,]? ?(?:ของ ?)?(?:ประจำ)?(?:ปี ?งบประมาณ|ปี ?งปม\.?|งบประมาณ|ปี ?ปฏิทิน|ปี|fy)?(?: ?(?:พ\. ?ศ\.?|พศ\.?|ค\. ?ศ\.?|คศ\.?|b\.?e\.?))? ?(\d+)$/i;
const NOT_FISCAL = /ปฏิทิน|ค\. ?ศ|คศ/;

/** A quarter as officers write it. Its year is a fiscal one, as everywhere in the system. */
export function parseThaiQuarter(text: string): ThaiQuarter {
  if (text.length > MOST_LETTERS) return { ok: false, because: 'no-quarter' };
  const [, number, rest = ''] = QUARTER.exec(plainDateText(text)) ?? [];
  if (number === undefined) return { ok: false, because: 'no-quarter' };
  const quarter = quarterNumbered(Number(number));
  if (!quarter) return { ok: false, because: 'no-such-quarter' };
  if (!/\d/.test(rest)) return { ok: false, because: 'no-year' };
  const year = YEAR.exec(rest)?.[1];
  if (year === undefined) return { ok: false, because: 'no-quarter' };
  if (year.length === 2) return { ok: false, because: 'two-digit-year' };
  const fiscalYear = Number(year);
  // The bounds of `parseThaiDate`.
  if (NOT_FISCAL.test(rest) || (fiscalYear >= 1900 && fiscalYear <= 2200))
    return { ok: false, because: 'ambiguous-era' };
  if (fiscalYear < 2400 || fiscalYear > 2743) return { ok: false, because: 'no-such-year' };
  return { ok: true, value: { fiscalYear, quarter } };
}

/** `parseThaiQuarter` reads each back. */
export function formatThaiQuarter(value: FiscalQuarter, form: QuarterForm, digits: DigitSet = 'arabic'): string {
  return inDigits(written(value, form), digits);
}

function written({ fiscalYear, quarter }: FiscalQuarter, form: QuarterForm): string {
  switch (form) {
    case 'short':
      return `ไตรมาสที่ ${quarter}/${fiscalYear}`;
    case 'long':
      return `ไตรมาสที่ ${quarter} ปีงบประมาณ พ.ศ. ${fiscalYear}`;
    case 'code':
      return `Q${quarter}/${fiscalYear}`;
  }
}

const quarterNumbered = (number: number) => ([1, 2, 3, 4] as const).find((quarter) => quarter === number);
