import type { PageControl } from '../page-control';
import { isInput } from '../element';
import { settle } from '../settle';
import { typeInto } from './events';
import { Suggestions, type Taken } from './suggestions';
import type { WidgetReader, WidgetWriter, WriteAttempt } from './widget-adapter';

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
    const { value, validity } = box(control);
    // A number box hides from scripts what it can't parse.
    if (value === '' && validity?.badInput) return { status: 'unreadable', shown: '' };
    return value.trim() === '' ? { status: 'empty' } : { status: 'filled', shown: value };
  },
};

export const writer: WidgetWriter = {
  write: (control, [text = '']) => write(control, text, WORDS.test(text) ? typeWords : typeInto),
  save: (control) => [box(control).value],
  async restore(control, state) {
    // Emptying the box of a choice from a list need not empty the choice.
    if (!state[0] && chosenFromList.has(control.element)) return 'needs-hand';
    return writer.write(control, state);
  },
};

/** Types and leaves, whatever the box opens meanwhile. */
export const writePlainly = (control: PageControl, text: string): Promise<WriteAttempt> =>
  write(control, text, typeInto);

const WORDS = /\p{L}/u;
const chosenFromList = new WeakSet<Element>();

async function write(
  control: PageControl,
  text: string,
  type: (element: TextBox, text: string) => Promise<WriteAttempt | void>,
): Promise<WriteAttempt> {
  const element = box(control);
  if (element.readOnly || element.disabled) return 'read-only';
  // A script could write more than a person may; the server would cut it.
  if (element.maxLength > 0 && text.length > element.maxLength) return 'rejected-by-page';
  return (await type(element, text)) ?? 'ok';
}

/** Types words; where the box has a list to choose from, what is not chosen there may not be kept. */
async function typeWords(element: TextBox, text: string): Promise<WriteAttempt | void> {
  if (!isInput(element)) return typeInto(element, text);
  const suggestions = new Suggestions(element);
  try {
    element.focus({ preventScroll: true });
    await settle();
    suggestions.look();
    const taken: Taken[] = [];
    await typeInto(element, text, async () => void taken.push(await suggestions.take(text)));
    if (taken.includes('pressed')) chosenFromList.add(element);
    return taken.includes('none') && (await suggestions.wasChoice()) ? 'no-such-option' : 'ok';
  } finally {
    suggestions.stop();
  }
}

function box({ element }: PageControl): TextBox {
  if (!isTextBox(element)) throw new TypeError('not a text box');
  return element;
}
