/** Octets in a line, its end not counted (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

const characters = new Intl.Segmenter('th', { granularity: 'grapheme' });
const encoder = new TextEncoder();
const octetsOf = (text: string) => encoder.encode(text).length;

/**
 * One content line as lines of at most 75 octets.
 *
 * Breaks stand only between characters as a person sees them: a Thai consonant keeps its vowels and tone mark, so that
 * the file stays legible and programs that join lines badly still show Thai.
 */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const piece of piecesOf(line)) {
    const size = octetsOf(piece);
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      // The space that begins a continued line counts.
      current = ' ';
      octets = 1;
    }
    current += piece;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** Nobody writes a character of more octets than a line has; a file that holds one is still kept within the law. */
function piecesOf(line: string): string[] {
  return Array.from(characters.segment(line), ({ segment }) =>
    octetsOf(segment) < MOST_OCTETS ? [segment] : [...segment],
  ).flat();
}
