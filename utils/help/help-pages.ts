/** The pages of the help that the product itself leads to: a file of that name in `docs/help/`. */
export type HelpPage =
  | 'first-day'
  | 'practice'
  | 'checks'
  | 'quality'
  | 'templates'
  | 'fill'
  | 'drafts'
  | 'excel'
  | 'due-dates'
  | 'ledger'
  | 'teach'
  | 'lock'
  | 'packs'
  | 'language'
  | 'your-data'
  | 'troubles';
