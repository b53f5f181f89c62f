/** The pages of the help that the product itself leads to: a file of that name in `docs/help/`, and a heading of `en.md`. */
export const HELP_PAGES = [
  'first-day',
  'practice',
  'checks',
  'quality',
  'templates',
  'fill',
  'drafts',
  'excel',
  'due-dates',
  'ledger',
  'teach',
  'lock',
  'packs',
  'language',
  'your-data',
  'troubles',
] as const;

export type HelpPage = (typeof HELP_PAGES)[number];
