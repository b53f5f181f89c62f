export const SECTION_IDS = [
  'plan-links',
  'general',
  'details',
  'activities',
  'budget',
  'progress-report',
  'approval',
] as const;

/** A part of the entry form, named by content: which M-number it bears is not verified (M1/M2). */
export type SectionId = (typeof SECTION_IDS)[number];

/** A field's place: `general.startDate`, or `activities.rows[2].budgetBaht` in a repeating group (rows count from 0). */
export type FieldPath = `${SectionId}.${string}`;

export const sectionOf = (path: FieldPath): SectionId => path.slice(0, path.indexOf('.')) as SectionId;

/** A repeating group's place: `activities.rows`. */
export type GroupPath = `${SectionId}.${string}`;

/** A calendar day, `YYYY-MM-DD`, always C.E. */
export type IsoDate = `${number}-${number}-${number}`;

/** The shape of a day; whether there is such a day is not asked. */
export const isIsoDate = (value: string): value is IsoDate => /^\d{4}-\d{2}-\d{2}$/.test(value);
