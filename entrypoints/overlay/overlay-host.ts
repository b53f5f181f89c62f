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
const OTHER_EVENTS = ['pointermove', 'pointerenter', 'pointerleave'];

export interface OverlayHost {
  container: HTMLElement;
  /** A place of its own beside the container, for what is drawn now and then. */
  sideContainer: HTMLElement;
  /** What is seen instead of the others from `lastWord` on, or once nobody has called `beat` for 12 seconds: a browser may end our script without a word. */
  lastWords: HTMLElement;
  lastWord(): void;
  beat(): void;
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
  const makePlace = (name: string) => {
    const place = root.createElement('div');
    place.className = `tokens ${name}`;
    return place;
  };
  const [container, sideContainer, lastWords] = [makePlace('living'), makePlace('living'), makePlace('last-words')];
  shadow.append(style, container, sideContainer, lastWords);

  let returns = 0;
  const stand = (place: Element) => {
    if (returns < MOST_RETURNS) place.append(host);
  };
  const settle = () => {
    // A live list costs nothing while nothing has changed; this is asked at every drawing.
    const dialogs = [...root.getElementsByTagName('dialog')].filter(
      (dialog) => dialog.open && dialog.matches(':modal'),
    );
    const place = dialogs.at(-1) ?? root.documentElement;
    if (host.parentNode === place) return;
    if (!host.isConnected) returns += 1;
    stand(place);
  };
  /** Only a person's own deed reaches our parts, and presses only what that person sees. */
  const admit = (event: Event) => {
    const isSeen = event.type !== 'click' || isAsDrawn(host);
    if (event.isTrusted && isSeen) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.isTrusted || !host.nextElementSibling || !host.parentElement) return;
    // What came after us may lie over us: from here on we do.
    returns += 1;
    stand(host.parentElement);
  };
  for (const type of [...PRIVATE_EVENTS, ...OTHER_EVENTS]) shadow.addEventListener(type, admit, { capture: true });
  for (const type of PRIVATE_EVENTS) shadow.addEventListener(type, (event) => event.stopPropagation());
  root.documentElement.append(host);
  return {
    ...{ container, sideContainer, lastWords, settle },
    lastWord() {
      container.remove();
      sideContainer.remove();
      lastWords.className = 'tokens';
    },
    beat() {
      for (const place of [container, sideContainer, lastWords])
        for (const animation of place.getAnimations()) animation.currentTime = 0;
    },
    isOwn: (element) => element === host,
    isAsDrawn: () => isAsDrawn(host),
    remove: () => host.remove(),
  };
}

/** To an element that the page has defined under our name, the shadow root would stand open. */
function createHost(root: Document): HTMLElement {
  // What a script of ours has left that was ended before us.
  root.querySelectorAll('emenscr-assist').forEach((left) => left.remove());
  const host = root.createElement('emenscr-assist');
  return host.matches(':defined') ? root.createElement('div') : host;
}
