/** What stays in the box while a day is typed: digits, with the strokes put in after day and month. */
export function maskDay(text: string): string {
  const kept = text.replace(/[^\d/]/g, '');
  if (kept.includes('/')) return kept.slice(0, 10);
  const parts = [kept.slice(0, 2), kept.slice(2, 4), kept.slice(4, 8)];
  return parts.filter((part) => part !== '').join('/');
}

/** `1/10/2569` as `01/10/2569`; what is no day stays as it was typed. */
export function readDay(text: string): string {
  const [, day, month, year] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text) ?? [];
  return day && month && year ? [day.padStart(2, '0'), month.padStart(2, '0'), year].join('/') : text.trim();
}
