import type { ApprovedFix, ApprovedStep, DateEras } from '@/utils/model/fill';

/** An order came by message. What has not its shape no officer has approved, and nothing of it is written. */
export const areSteps = (steps: unknown): steps is readonly ApprovedStep[] =>
  isListOf(steps, ({ path, from, to, newRow }) =>
    [
      isText(path),
      from === undefined || isText(from),
      isText(to) || (Array.isArray(to) && [...(to as unknown[])].every(isText)),
      newRow === undefined || newRow === true,
    ].every(Boolean),
  );

export const areFixes = (fixes: unknown): fixes is readonly ApprovedFix[] =>
  isListOf(fixes, (fix) => isChange(fix) && (fix.also === undefined || isListOf(fix.also, isChange)));

export const areEras = (eras: unknown): eras is DateEras | undefined =>
  eras === undefined || (isRecord(eras) && Object.values(eras).every((era) => era === 'be' || era === 'ce'));

type Unknown = Readonly<Record<string, unknown>>;

const isText = (value: unknown) => typeof value === 'string';
const isRecord = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (list: unknown, isOne: (one: Unknown) => boolean): boolean =>
  Array.isArray(list) && [...(list as unknown[])].every((one) => isRecord(one) && isOne(one));
const isChange = ({ path, from, to }: Unknown): boolean => [path, from, to].every(isText);
