import { draft } from './draft';
import { fill } from './fill';
import { hints } from './hints';
import { keys } from './keys';
import { memory } from './memory';
import { overlay } from './overlay';
import { popup } from './popup';
import { read } from './read';
import { rules } from './rules';
import { scan } from './scan';
import { size } from './size';
import { templates } from './templates';
import { widgets } from './widgets';
import { workbook } from './workbook';

/** In this order: counts first, which no noise can spoil. */
export const PARTS = [
  ...[size, read, widgets],
  ...[scan, rules, hints, keys, overlay, memory],
  ...[fill, draft, popup, templates, workbook],
];
