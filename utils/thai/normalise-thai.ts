/** Zero-width and direction marks, soft hyphens: nobody sees them, every comparison does. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Vowels above and below, then tone marks and thanthakhat: the order in which they are stored. */
const VOWELS = '\u0e31\u0e34-\u0e3a\u0e47\u0e4d';
const TONES = '\u0e48-\u0e4c';
const AM = '\u0e33';
/** A run of marks in which one stands after a tone, or two vowels side by side: most runs are one vowel and its tone. */
const ODD_MARKS = new RegExp(
  `[${VOWELS}${TONES}]*(?:[${VOWELS}]{2}|[${TONES}][${VOWELS}${TONES}])[${VOWELS}${TONES}]*`,
  'g',
);
const TONE = new RegExp(`[${TONES}]`);
/** นิคหิต + า, with or without a tone mark between: สระอำ in pieces. */
const SPLIT_AM = new RegExp(`\u0e4d([${TONES}]*)\u0e32`, 'g');
/** Not beside another สระอำ: there nobody can tell what was meant. */
const TONE_AFTER_AM = new RegExp(`(?<!${AM}[${TONES}]*)${AM}([${TONES}]+)(?![${AM}${TONES}])`, 'g');

/** Old Thai fonts keep shifted shapes of these letters at U+F700–F71A, in this order; PDF files hand them out as text. */
const TONE_SHAPES = '\u0e48\u0e49\u0e4a\u0e4b\u0e4c';
const SHAPES = `\u0e10\u0e34\u0e35\u0e36\u0e37${TONE_SHAPES}${TONE_SHAPES}\u0e0d\u0e31\u0e4d\u0e47${TONE_SHAPES}\u0e38\u0e39\u0e3a`;

/**
 * Repairs the code points of Thai text without changing what a person sees.
 *
 * Follows the ordering rules of WTT 2.0 as libthai applies them; Unicode's NFC does none of this.
 * The one thing seen to move is a tone mark typed after สระอำ.
 */
export function normaliseThai(text: string): string {
  return plainSpaces(text)
    .replace(INVISIBLE, '')
    .replace(/[\uf700-\uf71a]/g, (shape) => SHAPES.charAt(shape.charCodeAt(0) - 0xf700))
    .replace(ODD_MARKS, inOrder)
    .replace(SPLIT_AM, `$1${AM}`)
    .replace(TONE_AFTER_AM, `$1${AM}`)
    .replace(ODD_MARKS, inOrder)
    .replace(/\u0e40\u0e40/g, '\u0e41');
}

export const plainSpaces = (text: string): string => text.replace(ODD_SPACES, ' ');

/** Vowels before tones, doubled marks once. */
function inOrder(run: string): string {
  const marks = [...run];
  const sorted = [...marks.filter((mark) => !TONE.test(mark)), ...marks.filter((mark) => TONE.test(mark))];
  return sorted.filter((mark, index) => mark !== sorted[index - 1]).join('');
}
