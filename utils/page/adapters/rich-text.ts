import { settle } from '../settle';
import { tellChange } from './events';
import type { WidgetReader, WidgetWriter, WriteAttempt } from './widget-adapter';

/** All that text without formatting is drawn with. */
const PLAIN = 'p, div, span, br';

/**
 * Editable regions of rich-text editors, as plain text.
 *
 * What is written comes as a person's edit, so that the editor sees it and its own undo keeps working.
 */
export const reader: WidgetReader = {
  id: 'rich-text',
  kinds: ['text', 'long-text'],
  handles: ({ element }) =>
    element.isContentEditable || element.matches('[contenteditable=""], [contenteditable=true]'),
  read: ({ element }) => {
    const shown = textOf(element);
    return shown.trim() === '' ? { status: 'empty' } : { status: 'filled', shown };
  },
};

export const writer: WidgetWriter = {
  write: async ({ element }, [text = '']) => (mayComeBack(element) ? replaceText(element, text) : 'needs-hand'),
  save: ({ element }) => [textOf(element), String(element.childNodes.length === 0)],
  async restore({ element }, [text = '', wasBare]) {
    if (isFormatted(element)) return 'needs-hand';
    const attempt = await replaceText(element, text);
    // The browser leaves a line break behind in a region that had nothing at all.
    if (wasBare === 'true' && textOf(element).trim() === '') {
      element.replaceChildren();
      tellChange(element);
    }
    return attempt;
  },
};

async function replaceText(element: HTMLElement, text: string): Promise<WriteAttempt> {
  if (element.getAttribute('aria-readonly') === 'true' || element.getAttribute('aria-disabled') === 'true')
    return 'read-only';
  element.focus({ preventScroll: true });
  element.ownerDocument.getSelection()?.selectAllChildren(element);
  // Editors learn of a selection from an event that comes later.
  await settle();
  const accepted = (element.matches(DRAWS_ITSELF) ? paste : edit)(element, text);
  // Without the key by which one leaves a box: an editor would write it.
  element.blur();
  return accepted ? 'ok' : 'needs-hand';
}

/** Editors that keep a model of their own and draw it themselves: they see what is pasted and cut, not what changes under them. */
const DRAWS_ITSELF = '.ck-content, [data-lexical-editor], [data-slate-editor], .public-DraftEditor-content';

const isFormatted = (element: HTMLElement) => element.querySelector(`:not(${PLAIN}), [style], [align]`) !== null;

/** Would the same text come back as the same paragraphs? Formatting would be lost, and line breaks within a paragraph. */
function mayComeBack(element: HTMLElement): boolean {
  const isBroken = [...element.querySelectorAll('br')].some((br) => br.nextSibling !== null);
  return !isFormatted(element) && !isBroken && !(element.matches(DRAWS_ITSELF) && textOf(element).includes('\n'));
}

function paste(element: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  if (text !== '') clipboardData.setData('text/plain', text);
  const event = { clipboardData, bubbles: true, cancelable: true, composed: true };
  return !element.dispatchEvent(new ClipboardEvent(text === '' ? 'cut' : 'paste', event));
}

/** Deprecated, and still the only way by which the others see a person's edit and can undo it. */
const edit = ({ ownerDocument }: HTMLElement, text: string): boolean =>
  ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);

function textOf(element: HTMLElement): string {
  return (element.innerText ?? element.textContent ?? '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .replace(/\n$/, '');
}
