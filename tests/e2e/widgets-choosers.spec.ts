import { proveFamilies, type FamilyProof } from '../widget-lab/prove-family';

const FILL = {
  'general.agencyName': 'สำนักงานเกษตรจังหวัดตัวอย่าง',
  'general.province': 'อุดรธานี',
  'plan-links.sustainableGoals': ['ขจัดความยากจน', 'ขจัดความหิวโหย'],
};
const TAKEN = {
  agency: 'สำนักงานเกษตรจังหวัดตัวอย่าง',
  province: 'อุดรธานี',
  goals: ['ขจัดความยากจน', 'ขจัดความหิวโหย'],
};
const ONE_EACH = {
  'general.agencyName': FILL['general.agencyName'],
  'general.province': FILL['general.province'],
};
const UNKNOWN = {
  'general.agencyName': ['สำนักงานที่ไม่มี', 'no-such-option'],
  'general.province': ['จังหวัดที่ไม่มี', 'no-such-option'],
  'plan-links.sustainableGoals': [['เป้าหมายที่ไม่มี'], 'no-such-option'],
} as const;
const family = (name: string, more: Partial<FamilyProof> = {}): FamilyProof => ({
  family: `choose-${name}`,
  fill: FILL,
  becomes: TAKEN,
  refuses: UNKNOWN,
  ...more,
});

proveFamilies([
  family('native.ts', { everywhere: true }),
  family('select2.ts', { everywhere: true }),
  family('select2-ajax.ts'),
  family('chosen.ts'),
  family('bootstrap-select.ts'),
  family('selectize.ts'),
  family('tom-select.ts'),
  family('choices.ts'),
  family('react-select.tsx', { everywhere: true }),
  family('mui.tsx'),
  family('ant.tsx'),
  family('element-plus.ts', { everywhere: true }),
  family('vuetify.ts'),
  family('angular.ts', { everywhere: true }),
  family('ui-select.ts'),
  family('multiple-select.ts'),
  family('vue-multiselect.ts'),
  family('ng-select.ts'),
  family('list-box.ts', { stays: { 'general.agencyName': 'agency' } }),
  family('radix.tsx', {
    fill: ONE_EACH,
    becomes: { agency: TAKEN.agency, province: TAKEN.province },
    refuses: {},
    stays: { 'general.agencyName': 'agency' },
  }),
  family('aria.ts', {
    fill: ONE_EACH,
    becomes: { agency: TAKEN.agency, province: TAKEN.province },
    refuses: {},
    stays: { 'general.agencyName': 'agency' },
  }),
]);
