import { isElement } from '../element';
import { waitFor } from '../settle';
import { isVisible } from '../visible';
import { tidy } from './drawn-chooser';
import { clickLikePerson, pressKey } from './events';
import { labelOf } from './options';

const DOT = 4;
const OPENS_MS = 500;
const FOLLOWS_MS = 300;
const ITEM = 'li, a, label, button, [role=option], div, span';

/** What a plugin has drawn in the place of a drop-down that it keeps, but lets nobody see. */
export function drawnFor(select: HTMLSelectElement): HTMLElement | undefined {
  if (!isVeiled(select)) return undefined;
  const { parentElement: box } = select;
  const beside = [select.nextElementSibling, select.previousElementSibling];
  const around = box && tidy(box.innerText ?? '') !== '' ? [] : [box?.nextElementSibling, box?.previousElementSibling];
  return [...beside, ...around].find(isDrawn);
}

const isDrawn = (element: Element | null | undefined): element is HTMLElement =>
  isElement(element) && !element.matches('label, select, input') && isVisible(element) && heightOf(element) > DOT;

function isVeiled(select: HTMLElement): boolean {
  const { opacity, clip, clipPath } = getComputedStyle(select);
  const { width } = select.getBoundingClientRect();
  if (opacity === '0' || clip?.startsWith('rect') || clipPath?.startsWith('inset')) return true;
  const box = select.parentElement;
  return (width > 0 && width <= DOT) || (width > 0 && box !== null && heightOf(box) === 0);
}

const heightOf = (element: Element) => element.getBoundingClientRect().height;

/** Does what is drawn change together with the drop-down behind it? What it says is told by `look` before. */
export const follows = (drawn: HTMLElement, before: string): Promise<boolean> =>
  waitFor(() => lookOf(drawn) !== before, FOLLOWS_MS);

export const lookOf = (drawn: HTMLElement): string => drawn.innerHTML;

/** Presses in what is drawn, as a person does, whichever options are to change. */
export async function pressDrawn(
  select: HTMLSelectElement,
  drawn: HTMLElement,
  values: readonly string[],
): Promise<void> {
  const isRight = ({ selected, value }: HTMLOptionElement) => selected === values.includes(value);
  const wrong = [...select.options].filter((option) => !isRight(option) && (select.multiple || !option.selected));
  for (const option of wrong) {
    const item = () => itemOf(drawn, labelOf(option));
    if (!item()) clickLikePerson(handleOf(drawn));
    await waitFor(() => item() !== undefined, OPENS_MS);
    const pressed = item();
    if (pressed) clickLikePerson(pressed);
    await waitFor(() => isRight(option), OPENS_MS);
  }
  pressKey(handleOf(drawn), 'Escape', 27);
  clickLikePerson(drawn.ownerDocument.body);
}

const handleOf = (drawn: HTMLElement): HTMLElement =>
  drawn.matches('button, [tabindex]') ? drawn : (drawn.querySelector<HTMLElement>('button, [tabindex]') ?? drawn);

/** The one line of the open list that says the label; what is drawn over the list may say it too. */
function itemOf(drawn: HTMLElement, label: string): HTMLElement | undefined {
  const lines = [...drawn.querySelectorAll<HTMLElement>(ITEM)].filter(
    (line) => tidy(line.textContent ?? '') === tidy(label) && isVisible(line) && heightOf(line) > DOT,
  );
  const inList = lines.filter((line) => line.closest('li, [role=option], ul, ol'));
  const deepest = inList.filter((line) => !inList.some((other) => other !== line && line.contains(other)));
  return deepest.length === 1 ? deepest[0] : undefined;
}
