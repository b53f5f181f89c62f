import { doesMore } from './add-words';
import { aroundOf, closestAround, isElement, isInput } from './element';
import { isOurs, isVisible } from './visible';

/** What can be pressed. */
export const PRESSABLE = 'button, input[type=button], input[type=submit], input[type=image], a, [role=button]';
/** Pictures written as words (`<mat-icon>add_circle</mat-icon>`). */
const ICON = 'mat-icon, i, svg, [class*=material-icons], [class*=material-symbols], [aria-hidden=true]';
/** Opens something before it adds. */
const OPENS =
  '[aria-haspopup]:not([aria-haspopup=false]), [aria-expanded], [data-toggle]:not([data-toggle=tooltip]), [data-bs-toggle]:not([data-bs-toggle=tooltip])';
const SHUT = ':disabled, .disabled, [aria-disabled=true], [inert], [inert] *';
const SHOWN_ONLY = ['style', 'title', 'aria-label', 'type'];
/** Attributes with which libraries lead elsewhere or send something. */
const LEADS = /^(?:routerlink|ng-reflect-router-link|ui-sref|hx-.*|data-(?:url|href|method|remote))$/;
const ROUTE = /^#!?\//;
/** Addresses, and code that leaves the page or opens something over it. */
const LEADS_BY = /^\s*\.{0,2}\/|:\/\/|location\s*[.=]|\.open\(|postback|navigate|modal|dialog/i;

/** The control's words as a person reads or hears them, the shown ones first. */
export function wordsOf(control: Element): string[] {
  const shown = [...control.childNodes].filter((node) =>
    isElement(node) ? !node.matches(ICON) : node.nodeType === Node.TEXT_NODE,
  );
  const words = shown.map((node) => node.textContent ?? '').join(' ');
  const said = [
    words,
    isInput(control) ? control.getAttribute('value') : null,
    ...[control, ...control.querySelectorAll('*')].flatMap((one) =>
      ['aria-label', 'title', 'alt'].map((name) => one.getAttribute(name)),
    ),
  ];
  const texts = said.flatMap((text) => (text && text.trim() !== '' ? [text.trim()] : []));
  return texts.length > 0 ? texts : [control.textContent ?? ''];
}

/** Can it be seen and pressed at all? */
export const isOfferedToPress = (control: Element): boolean =>
  !control.matches(SHUT) && !isOurs(control) && isVisible(control);

/**
 * Does pressing it nothing but what it says? A button in a form sends the form unless it is marked as a mere button, and
 * what the page would do about that can't be known; nor may a link lead anywhere.
 */
export const isHarmless = (control: Element): boolean => pressedWith(control).every(isHarmlessItself);

/** A press reaches what stands around as well: a drawn button within one that sends the form sends it. */
function pressedWith(control: Element): Element[] {
  const reached = [control];
  for (let around = aroundOf(control); around; around = aroundOf(around))
    if (around.matches(`${PRESSABLE}, label, summary`)) reached.push(around);
  return reached;
}

function isHarmlessItself(control: Element): boolean {
  if (control.matches(`label, summary, ${OPENS}`)) return false;
  const attributes = [...control.attributes].filter(({ name }) => !SHOWN_ONLY.includes(name));
  if (attributes.some(({ name, value }) => LEADS.test(name) || LEADS_BY.test(value) || doesMore([value]))) return false;
  if (control.matches('a')) return leadsNowhere(control);
  if (!control.matches('button, input')) return true;
  const type = control.getAttribute('type')?.toLowerCase() ?? '';
  if (type === 'button') return true;
  const isOfForm = control.hasAttribute('form') || closestAround(control, 'form') !== null;
  return control.matches('button') && !isOfForm && type !== 'reset';
}

function leadsNowhere(link: Element): boolean {
  const address = link.getAttribute('href');
  // Where the page is told by what stands behind the `#`, a bare one leads to its beginning.
  if (address === '#') return !ROUTE.test(location.hash);
  return address === null || /^javascript:\s*(?:void\s*\(?0\)?)?;?\s*$/i.test(address);
}
