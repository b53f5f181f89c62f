import tokens from '@/components/ui/tokens.css?inline';
import css from '@/components/overlay/overlay.css?inline';
import { hostSlot } from '@/utils/page/visible';
import { isAsDrawn } from './is-as-drawn';

/** How often the host comes back when the page throws it out, before it gives up until the next page. */
const MOST_RETURNS = 20;
/** What a person does to our own buttons is none of the page's shortcuts. */
const PRIVATE_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'pointerdown',
  'mousedown',
  'input',
  'change',
  'focusin',
  'focusout',
  'wheel',
];
/** What does something in our parts without being private. */
const OTHER_EVENTS = ['pointerup', 'mouseup', 'pointermove', 'pointerenter', 'pointerleave', 'toggle'];
/** What presses a button. */
const PRESSES = ['click', 'keydown'];

export interface OverlayHost {
  container: HTMLElement;
  /** A place of its own beside the container, for what is drawn now and then. */
  sideContainer: HTMLElement;
  isOwn(element: EventTarget | null): boolean;
  /** Stands on top: inside the page's open modal dialog, where there is one. */
  settle(): void;
  /** Nothing of the page moves or veils it, or lies over it. */
  isAsDrawn(): boolean;
  remove(): void;
}

/** The one element of ours that is drawn on the page. Its shadow root is closed in the released build. */
export function createOverlayHost(root: Document): OverlayHost {
  const host = createHost(root);
  hostSlot.offer(host);
  const shadow = host.attachShadow({ mode: import.meta.env.MODE === 'test' ? 'open' : 'closed' });
  const style = root.createElement('style');
  style.textContent = `${tokens}\n${css}`;
  const [container, sideContainer] = [root.createElement('div'), root.createElement('div')];
  container.className = sideContainer.className = 'tokens';
  shadow.append(style, container, sideContainer);

  let returns = 0;
  const stand = (place: Element) => {
    if (returns < MOST_RETURNS) place.append(host);
  };
  const settle = () => {
    const dialogs = [...root.querySelectorAll<HTMLDialogElement>('dialog[open]')].filter((dialog) =>
      dialog.matches(':modal'),
    );
    const place = dialogs.at(-1) ?? root.documentElement;
    if (host.parentNode === place) return;
    if (!host.isConnected) returns += 1;
    stand(place);
  };
  /** Only a person's own deed reaches our parts, and presses only what that person sees. */
  const admit = (event: Event) => {
    const isSeen = !PRESSES.includes(event.type) || isAsDrawn(host);
    if (event.isTrusted && isSeen) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isSeen || !host.nextElementSibling || !host.parentElement) return;
    // What came after us may lie over us: from here on we do.
    returns += 1;
    stand(host.parentElement);
  };
  for (const type of [...PRIVATE_EVENTS, ...OTHER_EVENTS]) shadow.addEventListener(type, admit, { capture: true });
  for (const type of PRIVATE_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation());
  root.documentElement.append(host);
  return {
    ...{ container, sideContainer, settle },
    isOwn: (element) => element === host,
    isAsDrawn: () => isAsDrawn(host),
    remove: () => host.remove(),
  };
}

/** To an element that the page has defined under our name, the shadow root would stand open. */
function createHost(root: Document): HTMLElement {
  const host = root.createElement('emenscr-assist');
  return host.matches(':defined') ? root.createElement('div') : host;
}
