/** What a calendar file may not hold: control characters, tab and newline apart. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/** Some programs take each of these for the end of a line. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Half a character has no octets of its own. */
const HALVES = /\p{Surrogate}/gu;

/** A value of type TEXT (RFC 5545, 3.3.11). Line ends of every kind become one; control characters go. */
export function icsText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(HALVES, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}
