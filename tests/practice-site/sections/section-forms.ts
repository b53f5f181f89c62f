import type { Section } from '../data/form-definition';
import type { FormView } from '../html/form-view';
import type { Markup } from '../html/markup';
import { activities } from './activities';
import { budget } from './budget';
import { details } from './details';
import { general } from './general';
import { planLinks } from './plan-links';
import { progressReport } from './progress-report';

/** How each section's form is laid out: deliberately not all in one manner. */
export const SECTION_FORMS: Readonly<Record<Section, (view: FormView) => Markup>> = {
  general,
  'plan-links': planLinks,
  details,
  activities,
  budget,
  'progress-report': progressReport,
};
