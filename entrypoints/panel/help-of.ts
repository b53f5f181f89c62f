import type { HelpPage } from '@/utils/help/help-pages';
import type { View } from './view-state';

const HELP = {
  home: 'index',
  capture: 'templates',
  ask: 'fill',
  preview: 'fill',
  receipt: 'fill',
  undo: 'fill',
  fixes: 'checks',
  drafts: 'drafts',
} as const satisfies Record<View['name'], HelpPage | 'index'>;

/** The page of the help that speaks of what is in front. */
export const helpOf = (view: View): HelpPage | 'index' =>
  view.name === 'preview' && view.template.draft ? 'drafts' : HELP[view.name];
