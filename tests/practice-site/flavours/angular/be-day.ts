const BE_DAY = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/;

/** A day written d/M/yyyy in พ.ศ., whichever year that makes; undefined for what is no day. */
export function dayOf(text: string): Date | undefined {
  const [, day, month, year] = (BE_DAY.exec(text) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const found = new Date(2000, 0, 1);
  found.setFullYear(year - 543, month - 1, day);
  return found.getMonth() === month - 1 && found.getDate() === day ? found : undefined;
}

/** `1/10/2569`, or with `width` 2 `01/10/2569`. */
export const beDay = (day: Date, width = 1): string => {
  const [date, month] = [day.getDate(), day.getMonth() + 1].map((part) => String(part).padStart(width, '0'));
  return `${date}/${month}/${day.getFullYear() + 543}`;
};
