import { locatePage } from '@/utils/page/locate-page';
import { takeSnapshot } from '@/utils/page/take-snapshot';
import { findProblems } from '@/utils/rules/find-problems';
import { offer } from './peer-in-page';

offer({
  scan: () => findProblems(takeSnapshot(locatePage(document), { id: 1, today: '2026-11-23' })).length,
  // What follows the typing is the extension itself.
  attach: () => undefined,
});
