import { checkBox } from './check-box';
import { choiceGroup } from './choice-group';
import { nativeDate } from './native-date';
import { nativeSelect } from './native-select';
import { richText } from './rich-text';
import { select2 } from './select2';
import { textBox } from './text-box';
import type { WidgetAdapter } from './widget-adapter';

/** The first that handles a control has it: special widgets stand before the plain ones they are built on. */
export const ADAPTERS: readonly WidgetAdapter[] = [
  choiceGroup,
  checkBox,
  nativeDate,
  select2,
  nativeSelect,
  textBox,
  richText,
];
