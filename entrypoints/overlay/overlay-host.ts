import tokens from '@/components/ui/tokens.css?inline';
import css from '@/components/overlay/overlay.css?inline';
import { OURS } from '@/utils/page/visible';

/** How often the host comes back when the page throws it out, before it gives up until the next page. */
const MOST_RETURNS = 20;
/** What a person types into our own buttons is none of the page's shortcuts. */
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

export interface OverlayHost {
  container: HTMLElement;
  /** A place of its own beside the container, for what is drawn now and then. */
  sideContainer: HTMLElement;
  isOwn(element: EventTarget | null): boolean;
  /** Stands on top: inside the page's open modal dialog, where there is one. */
  settle(): void;
  remove(): void;
}

/** The one element of ours that is drawn on the page. Its shadow root is closed in the released build. */
export function createOverlayHost(root: Document): OverlayHost {
  const host = root.createElement('emenscr-assist');
  host.setAttribute(OURS, 'overlay');
  const shadow = host.attachShadow({ mode: import.meta.env.MODE === 'test' ? 'open' : 'closed' });
  const style = root.createElement('style');
  style.textContent = `${tokens}\n${css}`;
  const [container, sideContainer] = [root.createElement('div'), root.createElement('div')];
  for (const place of [container, sideContainer])
    for (const type of PRIVATE_EVENTS) place.addEventListener(type, (event) => event.stopPropagation());
  shadow.append(style, container, sideContainer);

  let returns = 0;
  const settle = () => {
    const dialogs = [...root.querySelectorAll<HTMLDialogElement>('dialog[open]')].filter((dialog) =>
      dialog.matches(':modal'),
    );
    const place = dialogs.at(-1) ?? root.documentElement;
    if (host.parentNode === place || returns >= MOST_RETURNS) return;
    if (!host.isConnected) returns += 1;
    place.append(host);
  };
  root.documentElement.append(host);
  return { container, sideContainer, settle, isOwn: (element) => element === host, remove: () => host.remove() };
}
