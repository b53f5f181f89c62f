import { doesMore } from './add-words';
import { closestAround, isElement } from './element';
import { isOurs, isVisible } from './visible';

/** What can be pressed. */
export const PRESSABLE = 'button, input[type=button], input[type=submit], input[type=image], a, [role=button]';
/** Pictures written as words (`<mat-icon>add_circle</mat-icon>`). */
const ICON = 'mat-icon, i, svg, [class*=material-icons], [class*=material-symbols], [aria-hidden=true]';
/** Opens something before it adds. */
const OPENS = '[aria-haspopup]:not([aria-haspopup=false]), [data-toggle], [data-bs-toggle]';
const SHOWN_ONLY = ['style', 'title', 'aria-label', 'value', 'type'];

/** The control's words as a person reads or hears them, the shown ones first. */
export function wordsOf(control: Element): string[] {
  const shown = [...control.childNodes].filter((node) => !isElement(node) || !node.matches(ICON));
  const words = shown.map((node) => node.textContent ?? '').join(' ');
  const said = [
    words,
    control.getAttribute('value'),
    control.getAttribute('aria-label'),
    control.getAttribute('title'),
  ];
  const texts = said.flatMap((text) => (text && text.trim() !== '' ? [text.trim()] : []));
  return texts.length > 0 ? texts : [control.textContent ?? ''];
}

/** Can it be seen and pressed at all? */
export const isOfferedToPress = (control: Element): boolean =>
  !control.matches(':disabled, [aria-disabled=true]') && !isOurs(control) && isVisible(control);

/**
 * Does pressing it nothing but what it says? A button in a form sends the form unless it is marked as a mere button, and
 * what the page would do about that can't be known; nor may a link lead anywhere.
 */
export function isHarmless(control: Element): boolean {
  if (control.matches(OPENS)) return false;
  const attributes = [...control.attributes].filter(({ name }) => !SHOWN_ONLY.includes(name));
  if (attributes.some(({ name, value }) => name === 'routerlink' || doesMore([value]))) return false;
  if (control.matches('a')) return leadsNowhere(control);
  if (!control.matches('button, input')) return true;
  const type = control.getAttribute('type')?.toLowerCase() ?? '';
  if (type === 'button') return true;
  const isOfForm = control.hasAttribute('form') || closestAround(control, 'form') !== null;
  return control.matches('button') && !isOfForm && type !== 'reset';
}

function leadsNowhere(link: Element): boolean {
  const address = link.getAttribute('href');
  return address === null || address === '#' || /^javascript:\s*(?:void\s*\(?0\)?)?;?\s*$/i.test(address);
}
