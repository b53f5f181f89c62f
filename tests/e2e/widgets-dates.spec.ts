import { proveFamilies, type FamilyProof } from '../widget-lab/prove-family';

const FILL = { 'general.startDate': '2026-10-01', 'general.endDate': '2028-02-29' };
const TAKEN = { start: '2026-10-01', end: '2028-02-29' };
const dates = (family: string, more: Partial<FamilyProof> = {}): FamilyProof => ({
  family,
  fill: FILL,
  becomes: TAKEN,
  ...more,
});

proveFamilies([
  dates('date-native.ts', { everywhere: true }),
  dates('date-bootstrap.ts'),
  dates('date-bootstrap-thai.ts', { everywhere: true }),
  dates('date-jquery-ui.ts'),
  dates('date-jquery-ui-thai.ts', { becomes: { start: '01/10/2569', end: '29/02/2571' } }),
  dates('date-flatpickr.ts'),
  dates('date-flatpickr-default.ts'),
  dates('date-flatpickr-thai.ts'),
  dates('date-air.ts'),
  dates('date-drawn-thai.ts', { becomes: { start: '01/10/2569', end: '29/02/2571' } }),
  dates('date-mui.tsx'),
  dates('date-ant.tsx'),
  dates('date-element-plus.ts'),
  dates('date-vuetify.ts'),
  dates('date-angular.ts'),
  dates('date-angular-thai.ts', { everywhere: true }),
]);
