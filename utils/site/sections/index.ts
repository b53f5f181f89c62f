import type { SectionDefinition } from '../section-definition';
import { activities } from './activities';
import { approval } from './approval';
import { budget } from './budget';
import { details } from './details';
import { general } from './general';
import { planLinks } from './plan-links';
import { progressReport } from './progress-report';

/** In the order of the form; between equal claims on a page the earlier section is named first. */
export const SECTIONS: readonly SectionDefinition[] = [
  planLinks,
  general,
  details,
  activities,
  budget,
  progressReport,
  approval,
];
