import { boxesNamed, isEditor, isSelect, namesOnPage, paragraphsOf, put, shownIn } from './page-state';
import { settledAs, type Habit } from './page-habits';

/** The page's own part: its scripts, and what the browser does that happy-dom does not. */

/** Lets the page's script act on a control from now on. */
export function addHabit(name: string, habit: Habit): void {
  const boxes = boxesNamed(name);
  const first = shownIn(boxes);
  for (const box of boxes) {
    // A text area has no other line ends, in any browser.
    if (box.localName === 'textarea') box.addEventListener('input', () => unifyLineEnds(box as HTMLTextAreaElement));
    if (habit.does === 'nothing') continue;
    box.addEventListener(habit.on, () => {
      if (habit.afterMs === 0) act(name, habit, first);
      else setTimeout(() => act(name, habit, first), habit.afterMs);
    });
  }
}

function act(name: string, habit: Habit, first: string): void {
  const boxes = boxesNamed(name);
  if (habit.does === 'refuses') put(boxes, first);
  else if (habit.does === 'clears-another') put(boxesNamed(victimOf(name, habit)), '');
  else if (habit.does === 'redraws') drawAnew(name, habit);
  else for (const box of boxes as HTMLInputElement[]) box.value = settledAs(habit, box.value);
}

/** The box that a script empties. */
export function victimOf(name: string, { victim }: Habit): string {
  const others = namesOnPage().filter((other) => other !== name);
  return others[victim % Math.max(1, others.length)] ?? '';
}

function drawAnew(name: string, habit: Habit): void {
  for (const box of boxesNamed(name) as HTMLInputElement[]) {
    const anew = box.cloneNode(true) as HTMLInputElement;
    anew.value = box.value;
    box.replaceWith(anew);
  }
  addHabit(name, habit);
}

const unifyLineEnds = (area: HTMLTextAreaElement): void => {
  if (area.value.includes('\r')) area.value = area.value.replace(/\r\n?/g, '\n');
};

/** The one command by which an editor is written, as browsers carry it out: a paragraph for each line. */
export function standInForEditing(): void {
  const execCommand = (command: string, _shows?: boolean, text = '') => {
    const region = document.activeElement?.closest<HTMLElement>('[contenteditable]');
    if (!region) return false;
    region.replaceChildren(...(command === 'delete' ? [] : paragraphsOf(text)));
    region.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  };
  Object.assign(document, { execCommand });
}

/** A person types into a box, or chooses another of its options: and leaves it. */
export function doByHand(name: string, text: string): void {
  const [box] = boxesNamed(name);
  if (!box) return;
  if (isSelect(box)) box.selectedIndex = [...box.options].findIndex((option) => option.text === text);
  else if (isEditor(box)) box.replaceChildren(...paragraphsOf(text));
  else (box as HTMLInputElement).value = text;
  for (const type of ['input', 'change']) box.dispatchEvent(new Event(type, { bubbles: true }));
}
