import { proveFamilies, type FamilyProof } from '../widget-lab/prove-family';

const TEXTS = {
  'general.projectName': 'โครงการพัฒนาตัวอย่าง',
  'general.agencyName': 'สำนักงานจังหวัดตัวอย่าง',
  'budget.totalBaht': '1234567.5',
  'details.rationale': 'บรรทัดแรก\nบรรทัดที่สอง',
  'general.projectStatus': 'โครงการต่อเนื่อง',
};
const TAKEN = {
  name: 'โครงการพัฒนาตัวอย่าง',
  agency: 'สำนักงานจังหวัดตัวอย่าง',
  budget: 1234567.5,
  rationale: 'บรรทัดแรก\nบรรทัดที่สอง',
  status: 'โครงการต่อเนื่อง',
};
/** A radio group that had no choice can't be emptied by a person either. */
const STAYS = { 'general.projectStatus': 'status' };
const NO_STATUS = { 'general.projectStatus': ['โครงการที่ไม่มี', 'no-such-option'] } as const;

const FAMILIES: readonly FamilyProof[] = [
  {
    family: 'react-inputs.tsx',
    fill: { ...TEXTS, 'plan-links.sustainableGoals': ['ขจัดความหิวโหย'] },
    becomes: { ...TAKEN, budget: '1234567.5', goals: ['2'] },
    refuses: NO_STATUS,
    stays: STAYS,
    everywhere: true,
  },
  {
    family: 'vue-inputs.ts',
    fill: { ...TEXTS, 'plan-links.sustainableGoals': ['ขจัดความหิวโหย'] },
    becomes: { ...TAKEN, goals: ['ขจัดความหิวโหย'] },
    refuses: NO_STATUS,
    stays: STAYS,
    everywhere: true,
  },
  { family: 'angularjs-inputs.ts', fill: TEXTS, becomes: TAKEN, refuses: NO_STATUS, stays: STAYS },
  { family: 'angular-inputs.ts', fill: TEXTS, becomes: TAKEN, refuses: NO_STATUS, everywhere: true },
];

proveFamilies(FAMILIES);
