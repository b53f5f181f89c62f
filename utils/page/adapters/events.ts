import { settle } from '../settle';

/** The events a person's typing would cause, in the order in which measured widgets need them. */

/** The key that a keyboard on glass reports: text came that no single key stands for. Masks know to read the box then. */
const TYPED_ELSEWHERE = { bubbles: true, cancelable: true, key: 'Unidentified', keyCode: 229 };
const BACKSPACE = { bubbles: true, cancelable: true, key: 'Backspace', code: 'Backspace', keyCode: 8 };

/**
 * Puts text into a box as a person would, and leaves it.
 *
 * Key-up makes date pickers take the text over; Tab closes what they opened; some forms commit only on blur.
 *
 * @returns whether it was typed: what the page makes of the box once it is entered may be another one, as for a password
 */
export async function typeInto(box: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<boolean> {
  const isSame = holdFast(box);
  box.focus({ preventScroll: true });
  const key = text === '' ? BACKSPACE : TYPED_ELSEWHERE;
  if (text === '') box.select();
  // A mask that empties itself at the key has its own way of being empty.
  const isTaken = !box.dispatchEvent(new KeyboardEvent('keydown', key)) && text === '';
  if (!isSame()) return false;
  if (!isTaken) {
    setValue(box, text);
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
  }
  box.dispatchEvent(new KeyboardEvent('keyup', key));
  box.dispatchEvent(new Event('change', { bubbles: true }));
  // Some masks finish what a key began only after it.
  await settle(0);
  // Some look at a box only when a key that counts comes up again.
  if (text !== '') box.dispatchEvent(new KeyboardEvent('keyup', { ...TYPED_ELSEWHERE, key: text.slice(-1) }));
  leave(box);
  return true;
}

/** Types into the search box of a list: the box is not left, for the list would close. */
export async function searchFor(box: HTMLInputElement, text: string): Promise<void> {
  const isSame = holdFast(box);
  box.focus({ preventScroll: true });
  box.dispatchEvent(new KeyboardEvent('keydown', TYPED_ELSEWHERE));
  if (!isSame()) return;
  setValue(box, text);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  box.dispatchEvent(new KeyboardEvent('keyup', TYPED_ELSEWHERE));
  await settle();
}

/** Tells later whether a box is still the one that was looked at: of its kind, in its form, in its page. */
function holdFast(box: HTMLInputElement | HTMLTextAreaElement): () => boolean {
  const { type, form, ownerDocument } = box;
  return () => box.isConnected && box.type === type && box.form === form && box.ownerDocument === ownerDocument;
}

export function leave(element: HTMLElement): void {
  pressKey(element, 'Tab', 9);
  element.blur();
}

export function pressKey(element: Element, key: string, keyCode: number, more: KeyboardEventInit = {}): void {
  const init = { bubbles: true, cancelable: true, key, code: key, keyCode, ...more };
  element.dispatchEvent(new KeyboardEvent('keydown', init));
}

/** One press, and the box is left: a model that is kept on blur takes it then. */
export function press(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.click();
  element.blur();
}

/** A press with a pointer, in full: some widgets act as soon as the button goes down. */
export function clickLikePerson(element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const place = { clientX: left + width / 2, clientY: top + height / 2 };
  const at = { bubbles: true, cancelable: true, composed: true, button: 0, ...place };
  // Some take a press for the rest of the one before, unless the pointer has moved on.
  element.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse', isPrimary: true }));
  element.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'mouse', isPrimary: true, buttons: 1 }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1, detail: 1 }));
  element.dispatchEvent(new PointerEvent('pointerup', { ...at, pointerType: 'mouse', isPrimary: true }));
  element.dispatchEvent(new MouseEvent('mouseup', { ...at, detail: 1 }));
  element.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
}

/** The pointer comes over an element. */
export async function hover(element: Element): Promise<void> {
  for (const type of ['pointerover', 'mouseover', 'mousemove'])
    element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
  for (let box: Element | null = element; box; box = box.parentElement)
    box.dispatchEvent(new MouseEvent('mouseenter', { cancelable: true }));
  await settle();
}

export function tellChange(element: HTMLElement): void {
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Through the prototype: a framework's shadowed `value` matters only where its world is shared, as in unit tests. */
function setValue(box: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set?.call(box, text);
}
