/** Zero-width and direction marks, soft hyphens: nobody sees them, every comparison does. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Vowels above and below, then tone marks and thanthakhat: the order in which they are stored. */
const VOWELS = '\u0e31\u0e34-\u0e3a\u0e47\u0e4d';
const TONES = '\u0e48-\u0e4c';
const RUN_OF_MARKS = new RegExp(`[${VOWELS}${TONES}]{2,}`, 'g');
const TONE = new RegExp(`[${TONES}]`);
/** นิคหิต + า, with or without a tone mark between: สระอำ in pieces. */
const SPLIT_AM = new RegExp(`\u0e4d([${TONES}]*)\u0e32`, 'g');

/**
 * Repairs the code points of Thai text without changing what a person sees.
 *
 * Follows the ordering rules of WTT 2.0 as libthai applies them; Unicode's NFC does none of this.
 */
export function normaliseThai(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(ODD_SPACES, ' ')
    .replace(RUN_OF_MARKS, inOrder)
    .replace(SPLIT_AM, '$1\u0e33')
    .replace(/\u0e40\u0e40/g, '\u0e41');
}

/** Vowels before tones, doubled marks once. */
function inOrder(run: string): string {
  const marks = [...run];
  const sorted = [...marks.filter((mark) => !TONE.test(mark)), ...marks.filter((mark) => TONE.test(mark))];
  return sorted.filter((mark, index) => mark !== sorted[index - 1]).join('');
}
