import { leave } from './events';
import type { WidgetReader, WidgetWriter } from './widget-adapter';

/** Formatting that plain text can't carry: replacing it would lose something. */
const FORMATTED = 'table, img, ul, ol, b, strong, i, em, u, a[href], h1, h2, h3, h4, h5, h6, iframe, video';

/**
 * Editable regions of rich-text editors, as plain text.
 *
 * The browser's own insert command is used, so that the editor sees an edit and its own undo keeps working.
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
  async write({ element }, [text = '']) {
    if (element.getAttribute('aria-readonly') === 'true' || element.getAttribute('aria-disabled') === 'true')
      return 'read-only';
    if (element.querySelector(FORMATTED)) return 'needs-hand';
    element.focus({ preventScroll: true });
    element.ownerDocument.getSelection()?.selectAllChildren(element);
    const command = text === '' ? 'delete' : 'insertText';
    // Deprecated, and still the only way by which an editor sees a person's edit and can undo it.
    const accepted = element.ownerDocument.execCommand(command, false, text);
    leave(element);
    return accepted ? 'ok' : 'needs-hand';
  },
  save: ({ element }) => [textOf(element), String(element.childNodes.length === 0)],
  async restore(control, state) {
    const attempt = await writer.write(control, state);
    // The browser leaves a line break behind in a region that had nothing at all.
    if (state[1] === 'true' && textOf(control.element).trim() === '') control.element.replaceChildren();
    return attempt;
  },
};

function textOf(element: HTMLElement): string {
  return (element.innerText ?? element.textContent ?? '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .replace(/\n$/, '');
}
