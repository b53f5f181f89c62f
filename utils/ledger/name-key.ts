import { toArabicDigits } from '@/utils/thai/digits';
import { normaliseThai } from '@/utils/thai/normalise-thai';

/** A space beside a Thai letter parts no words that anyone would tell apart. */
const SPACE_BESIDE_THAI = /(?<=[\u0e00-\u0e7f])\s+|\s+(?=[\u0e00-\u0e7f])/g;

/** Names that differ only in what nobody sees, in spaces, case or the shape of digits have one key. */
export const nameKey = (name: string): string =>
  toArabicDigits(normaliseThai(name)).trim().toLowerCase().replace(SPACE_BESIDE_THAI, '').replace(/\s+/g, ' ');
