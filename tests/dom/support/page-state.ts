/** The page as a person sees it, read by nothing of ours. */

/** All controls of one field: one, or the buttons of a group. */
export const boxesNamed = (name: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-name="${name}"]`),
];

export const namesOnPage = (): string[] => [
  ...new Set([...document.querySelectorAll<HTMLElement>('[data-name]')].map(({ dataset }) => dataset.name ?? '')),
];

/** What every box of the page shows. One with nothing but spaces is an empty one. */
export const pageShows = (): Map<string, string> =>
  new Map(namesOnPage().map((name) => [name, shownIn(boxesNamed(name))]));

/** The text in a box, the labels that are chosen. */
export function shownIn(boxes: readonly HTMLElement[]): string {
  const isAlone = boxes.length === 1;
  const text = boxes.flatMap((box) => textsIn(box, isAlone)).join(', ');
  return text.trim() === '' ? '' : text;
}

function textsIn(box: HTMLElement, isAlone: boolean): string[] {
  if (isSelect(box))
    return [...box.options].filter(({ selected, value }) => selected && value !== '').map(({ text }) => text);
  if (isMark(box)) return box.checked ? [isAlone ? 'true' : labelOf(box)] : [];
  return [isEditor(box) ? box.innerText : (box as HTMLInputElement).value];
}

/** Puts a text there, or chooses what has that label, as the page itself would: nobody is told. */
export function put(boxes: readonly HTMLElement[], text: string): void {
  for (const box of boxes) {
    if (isSelect(box)) choose(box, text);
    else if (isMark(box)) box.checked = text === (boxes.length === 1 ? 'true' : labelOf(box));
    else if (isEditor(box)) box.replaceChildren(...paragraphsOf(text));
    else (box as HTMLInputElement).value = text;
  }
}

function choose(select: HTMLSelectElement, text: string): void {
  const place = [...select.options].findIndex((option) => option.text === text);
  select.selectedIndex = place;
  if (place < 0 && !select.multiple) select.selectedIndex = 0;
}

export const paragraphsOf = (text: string): HTMLElement[] =>
  (text === '' ? [] : text.split(/\r?\n/)).map((line) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });

/** What stands beside one button of a group. */
const labelOf = (mark: HTMLElement): string => mark.parentElement?.textContent?.trim() ?? '';

export const isSelect = (box: Element): box is HTMLSelectElement => box.localName === 'select';
export const isEditor = (box: Element): boolean => box.hasAttribute('contenteditable');
const isMark = (box: HTMLElement): box is HTMLInputElement => box.matches('input[type=radio], input[type=checkbox]');
