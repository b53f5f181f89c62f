import type { HolidayEdits } from '@/utils/model/holiday-edits';
import { isTakenOver, type ComparedPart } from './compare-parts';
import { daysOf, editsOf } from './holiday-days';
import { letterKey } from './letter-list';
import type { PackParts, PartName } from './pack-parts';

/** What is to be stored of a pack: of the ticked parts, what would change anything. */
export function chooseParts(
  pack: PackParts,
  compared: readonly ComparedPart[],
  isTicked: (part: PartName) => boolean,
): PackParts {
  const wanted = new Map(
    compared
      .filter(({ part }) => isTicked(part))
      .map(({ part, entries }) => [part, new Set(entries.filter(isTakenOver).map(({ id }) => id))]),
  );
  const records = <T extends { id: string }>(part: PartName, all: readonly T[] | undefined) =>
    all?.filter(({ id }) => wanted.get(part)?.has(id));
  const keys = (part: PartName, all: object | undefined) =>
    all && Object.fromEntries(Object.entries(all).filter(([key]) => wanted.get(part)?.has(key)));
  const days = (all: HolidayEdits) => {
    const chosenDays = daysOf(all).filter(({ date }) => wanted.get('holidays')?.has(date));
    return chosenDays.length > 0 ? editsOf(chosenDays) : undefined;
  };
  const chosen: Partial<Record<PartName, unknown>> = {
    templates: records('templates', pack.templates),
    savedValues: records('savedValues', pack.savedValues),
    bindings: records('bindings', pack.bindings),
    dateEras: keys('dateEras', pack.dateEras),
    agency: keys('agency', pack.agency),
    calendarOverrides: pack.calendarOverrides?.filter((letter) =>
      wanted.get('calendarOverrides')?.has(letterKey(letter)),
    ),
    holidays: pack.holidays && days(pack.holidays),
    ruleChoices: wanted.get('ruleChoices')?.size ? pack.ruleChoices : undefined,
  };
  // Each part stands under its own name.
  return Object.fromEntries(Object.entries(chosen).filter(([, part]) => part && sizeOf(part) > 0)) as PackParts;
}

const sizeOf = (part: unknown) => (Array.isArray(part) ? part.length : Object.keys(part as object).length);
