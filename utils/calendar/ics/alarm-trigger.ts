/** When offices have opened. */
const HOUR = 9;

/** So many days before an all-day event, at 9:00: counted from its midnight, wherever the clock that shows it stands. */
export function alarmTrigger(daysBefore: number): string {
  if (daysBefore === 0) return `PT${HOUR}H`;
  const wholeDays = daysBefore - 1;
  return `-P${wholeDays === 0 ? '' : `${wholeDays}D`}T${24 - HOUR}H`;
}
