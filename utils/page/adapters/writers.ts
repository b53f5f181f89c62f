import * as checkBox from './check-box';
import * as choiceGroup from './choice-group';
import { drawnWriter } from './choose-drawn';
import { readers as drawnReaders } from './drawn-chooser';
import * as listBox from './list-box';
import * as nativeDate from './native-date';
import * as nativeSelect from './native-select';
import * as richText from './rich-text';
import * as select2 from './select2';
import * as textBox from './text-box';
import type { PageControl } from '../page-control';
import type { WidgetWriter } from './widget-adapter';

const WRITERS: ReadonlyMap<string, WidgetWriter> = new Map([
  ...[choiceGroup, checkBox, listBox, nativeDate, select2, nativeSelect, textBox, richText].map(
    ({ reader, writer }): [string, WidgetWriter] => [reader.id, writer],
  ),
  ...drawnReaders.map(({ id }): [string, WidgetWriter] => [id, drawnWriter]),
]);

/** The other half of the control's reader; none for a widget that we can only read or don't know. */
export const writerOf = ({ reader }: PageControl): WidgetWriter | undefined => reader && WRITERS.get(reader.id);
