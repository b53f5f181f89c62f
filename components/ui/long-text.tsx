const MOST_LETTERS = 400;
const MOST_LINES = 8;

/** A text that is longer than a glance scrolls in a box of its own, which the keyboard reaches too. */
export function LongText({ text, label }: { text: string; label: string }) {
  const isLong = text.length > MOST_LETTERS || text.split('\n').length > MOST_LINES;
  if (!isLong) return <p class="long-text">{text}</p>;
  return (
    <div class="long-text long-text--box" role="group" aria-label={label} tabIndex={0}>
      {text}
    </div>
  );
}
