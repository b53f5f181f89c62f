import { proveFamilies } from '../widget-lab/prove-family';

const GOALS = ['ขจัดความยากจน', 'ขจัดความหิวโหย'];
const FILL = {
  'general.projectStatus': 'โครงการต่อเนื่อง',
  'plan-links.sustainableGoals': GOALS,
  'activities.rows[0].m11': 'true',
};
const BECOMES = { status: 'โครงการต่อเนื่อง', goals: GOALS, november: true };
const REFUSES = { 'general.projectStatus': ['โครงการพิเศษ', 'no-such-option'] } as const;

proveFamilies(
  [
    'marks-aria.ts',
    'marks-mui.tsx',
    'marks-ant.tsx',
    'marks-angular.ts',
    'marks-vuetify.ts',
    'marks-element-plus.ts',
  ].map((family) => ({ family, fill: FILL, becomes: BECOMES, refuses: REFUSES })),
);
