import { buildFolder } from '../../support/extension-build';
import { BUDGETS, kilobytesOf } from '../../tools/bundle-sizes';
import { definePart } from '../engine/define-part';

export const size = definePart({
  name: 'size',
  what: 'what the released build for Chromium loads, packed',
  baseline: 'none: bytes',
  isCount: true,
  builds: ['release'],
  run: async () => ({
    measures: BUDGETS.map((budget) => ({
      ...{ what: budget.what, unit: 'kB', ours: [kilobytesOf(buildFolder('chromium', 'release'), budget) ?? NaN] },
      target: { of: 'most', most: budget.mostKilobytes },
    })),
  }),
});
