import { isTextArea } from '../element';
import type { PageControl } from '../page-control';
import { typeInto } from './events';
import type { WidgetReader, WidgetWriter } from './widget-adapter';

const TEXT_BOX =
  'textarea, input:not([type]), input[type=""], input[type=text], input[type=number], input[type=tel], input[type=email], input[type=url]';

/** Boxes into which a widget puts the text of a choice: typing there chooses nothing. */
const CHOOSER = '[role=combobox], [aria-autocomplete=list], [aria-autocomplete=both], [aria-haspopup=listbox]';
/** Boxes that open a calendar may call themselves by the same role. */
export const OPENS_CALENDAR = '[aria-haspopup=dialog], .el-date-editor *, .ant-picker *, .v-date-input *';

type TextBox = HTMLInputElement | HTMLTextAreaElement;
export const isTextBox = (element: Element): element is TextBox => element.matches(TEXT_BOX);

/** Plain text boxes, masked ones and text boxes of date pickers. */
export const reader: WidgetReader = {
  id: 'text-box',
  kinds: ['text', 'long-text', 'number', 'money', 'date', 'choice'],
  handles: ({ element }) => isTextBox(element) && (!element.matches(CHOOSER) || element.matches(OPENS_CALENDAR)),
  read: (control) => {
    const element = box(control);
    const { value } = element;
    if (value.trim() !== '') return { status: 'filled', shown: value };
    // A number box hides from scripts what it can't parse.
    return value === '' && element.validity?.badInput ? { status: 'unreadable', shown: '' } : { status: 'empty' };
  },
};

export const writer: WidgetWriter = {
  async write(control, values) {
    const { maxLength } = box(control);
    // A script could write more than a person may; the server would cut it.
    if (maxLength > 0 && (values[0] ?? '').length > maxLength) return 'rejected-by-page';
    return writer.restore(control, isTextArea(control.element) ? values : values.map(inOneLine));
  },
  save: (control) => [box(control).value],
  /** What the page itself had put there may be longer than what it lets a person type. */
  async restore(control, [text = '']) {
    const element = box(control);
    if (element.readOnly || element.disabled) return 'read-only';
    return (await typeInto(element, text)) ? 'ok' : 'rejected-by-page';
  },
};

/** As browsers paste: without a space the words on either side would run together. */
const inOneLine = (text: string): string => text.replace(/\s*[\r\n]\s*/g, ' ').trimEnd();

/** What `handles` has found to be one: nothing is asked again at every reading of every box. */
const box = ({ element }: PageControl) => element as TextBox;
