import { toArabicDigits } from './digits';
import { normaliseThai } from './normalise-thai';

export type ParsedNumber = { ok: true; decimal: string } | { ok: false };

const UNIT = /\s*(?:บาทถ้วน|บาท|baht|thb|฿|%|เปอร์เซ็นต์|คน|ราย|แห่ง|ครั้ง|วัน|เดือน|ปี)\.?$/i;
/** No number is longer than this, with whatever stands around it. */
const MOST_LETTERS = 80;
const LEAD = /^(?:฿|ร้อยละ)\s*/;
const PLAIN = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/;

/** A number as officers write it: Thai digits, commas in their places, ฿, a unit, `500.-`, accounting brackets for minus. */
export function parseNumber(text: string): ParsedNumber {
  if (text.length > MOST_LETTERS) return { ok: false };
  let rest = toArabicDigits(normaliseThai(text)).trim().replace(LEAD, '').replace(UNIT, '').replace(/[−–]/g, '-');
  rest = rest.replace(/(\d)\.-$/, '$1');
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed) rest = `-${bracketed[1] ?? ''}`;
  const match = PLAIN.exec(rest.replace(/^-\s+/, '-'));
  if (!match) return { ok: false };
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = whole.replace(/,/g, '').replace(/^0+(?=\d)/, '');
  const isZero = /^0*$/.test(digits + fraction.slice(1));
  return { ok: true, decimal: `${isZero ? '' : sign}${digits}${fraction}` };
}

/** `1234567.5` → `1,234,567.50`. Expects a plain decimal; more than two decimals stay. */
export function formatMoney(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction.padEnd(2, '0')}`;
}
