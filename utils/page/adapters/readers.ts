import * as checkBox from './check-box';
import * as choiceGroup from './choice-group';
import * as drawnChooser from './drawn-chooser';
import * as listBox from './list-box';
import * as nativeDate from './native-date';
import * as nativeSelect from './native-select';
import * as richText from './rich-text';
import * as select2 from './select2';
import * as textBox from './text-box';
import type { WidgetReader } from './widget-adapter';

/** The first that handles a control has it: special widgets stand before the plain ones they are built on. */
export const READERS: readonly WidgetReader[] = [
  choiceGroup.reader,
  checkBox.reader,
  ...drawnChooser.readers,
  listBox.reader,
  nativeDate.reader,
  select2.reader,
  nativeSelect.reader,
  textBox.reader,
  richText.reader,
];
