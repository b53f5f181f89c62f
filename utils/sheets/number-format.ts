/** What a number format makes of a number, as far as it changes its meaning. */
export interface NumberFormat {
  isDate?: true;
  /** Shows พ.ศ. over a C.E. day. */
  isBuddhist?: true;
  isPercent?: true;
  /** Zeros and separators that stand for digits: `000-000-0000`. */
  mask?: string;
}

/** Formats that files name by number alone (ECMA-376 part 1, 18.8.30): days, with those of Chinese and Thai Excel. */
const DATE_IDS = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58, 71, 72, 73, 74, 77, 81,
]);
const PERCENT_IDS = new Set([9, 10, 67, 68]);

export function builtInFormat(id: number): NumberFormat {
  if (DATE_IDS.has(id)) return { isDate: true };
  return PERCENT_IDS.has(id) ? { isPercent: true } : {};
}

/** Calendar 7 in a locale mark is the Thai Buddhist one: `[$-107041E]`. */
const LOCALE = /\[\$[^\]-]*-([\da-f]{1,8})\]/gi;
const THAI_BUDDHIST = 7;
const QUOTED = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** Reads a format code, of which the first section counts. */
export function readFormatCode(code: string): NumberFormat {
  const bare = (code.replace(QUOTED, '').split(';')[0] ?? '').trim();
  if (/[0#?]/.test(bare.replace(/s\.0+/gi, 's'))) {
    if (bare.includes('%')) return { isPercent: true };
    const first = code.split(';')[0] ?? '';
    return /^[0\s"\\()-]*0{2}[0\s"\\()-]*$/.test(first) ? { mask: first.replace(/["\\]/g, '') } : {};
  }
  // ว, ด and ป are day, month and year in the Thai Excel.
  if (!/[ydbวป]/i.test(bare)) return {};
  return isBuddhist(code, bare) ? { isDate: true, isBuddhist: true } : { isDate: true };
}

const isBuddhist = (code: string, bare: string): boolean =>
  /b/i.test(bare) ||
  [...code.matchAll(LOCALE)].some(([, locale = '']) => ((parseInt(locale, 16) >>> 16) & 0xff) === THAI_BUDDHIST);

/** Puts the digits into the mask from its end: `812345678` in `000-000-0000` is `081-234-5678`. */
export function showInMask(digits: string, mask: string): string {
  const rest = [...digits];
  const shown = [...mask].reverse().map((letter) => (letter === '0' ? (rest.pop() ?? '0') : letter));
  return rest.join('') + shown.reverse().join('');
}
