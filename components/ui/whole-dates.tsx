/** A day with its month and a year in four digits, in either language; and `M1–M5`. */
const WHOLE = /(\d{1,2} [^\s\d]+ \d{4}|M\d–M\d)/;

/** A text whose dates are not torn in two at the end of a line: browsers break Thai even before the point of `เม.ย.` */
export function WholeDates({ text }: { text: string }) {
  return <>{text.split(WHOLE).map((part, at) => (at % 2 === 1 ? <span class="whole">{part}</span> : part))}</>;
}
