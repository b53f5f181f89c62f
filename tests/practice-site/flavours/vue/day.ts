const ERA = 543;

/** `01/10/2569`, as the database keeps days, for a calendar. */
export function dayOf(text: string): Date | null {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  return day && month && year ? new Date(Number(year) - ERA, Number(month) - 1, Number(day)) : null;
}

export function shownDay(day: Date | null): string {
  if (!day) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear() + ERA}`;
}
