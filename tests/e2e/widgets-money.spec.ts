import { proveFamilies } from '../widget-lab/prove-family';

const FILL = { 'budget.totalBaht': '1234567.5', 'budget.quarters[0].amountBaht': '98765432.1' };
/** Two decimals are all that these masks hold: they would round what is meant. */
const TOO_FINE = { 'budget.totalBaht': ['1234.567', 'rejected-by-page'] } as const;

proveFamilies([
  { family: 'inputmask.ts', fill: FILL, becomes: { total: '1234567.50', first: '98765432.10' }, refuses: TOO_FINE },
  { family: 'autonumeric.ts', fill: FILL, becomes: { total: '1234567.5', first: '98765432.1' }, refuses: TOO_FINE },
  { family: 'imask.ts', fill: FILL, becomes: { total: '1234567.5', first: '98765432.1' }, refuses: TOO_FINE },
  { family: 'v-money.ts', fill: FILL, becomes: { total: 1234567.5, first: 98765432.1 }, refuses: TOO_FINE },
  { family: 'cleave.ts', fill: FILL, becomes: { total: '1234567.5', first: '98765432.1' }, refuses: TOO_FINE },
]);
