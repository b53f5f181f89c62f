/** Zero-width and direction marks, soft hyphens: nobody sees them, every comparison does. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

const UPPER = '\u0e31\u0e34-\u0e37\u0e47\u0e4d';
const LOWER = '\u0e38-\u0e3a';
const TONE = '\u0e48-\u0e4c';

/** Tone mark before its vowel: the order in which some programs store it. */
const TONE_FIRST = new RegExp(`([${TONE}])([${UPPER}${LOWER}])`, 'g');
const SPLIT_AM = new RegExp(`\u0e4d([${TONE}]?)\u0e32|([${TONE}])\u0e4d\u0e32`, 'g');
const DOUBLED_MARK = new RegExp(`([${UPPER}${LOWER}${TONE}])\\1+`, 'g');

/**
 * Repairs the code points of Thai text without changing what a person sees.
 *
 * Follows the ordering rules of WTT 2.0 as libthai applies them; Unicode's NFC does none of this.
 */
export function normaliseThai(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(ODD_SPACES, ' ')
    .replace(DOUBLED_MARK, '$1')
    .replace(
      SPLIT_AM,
      (_all, after: string | undefined, before: string | undefined) => `${before ?? after ?? ''}\u0e33`,
    )
    .replace(TONE_FIRST, '$2$1')
    .replace(/\u0e40\u0e40/g, '\u0e41')
    .replace(DOUBLED_MARK, '$1');
}
