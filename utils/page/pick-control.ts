import type { LabelledControl } from './page-control';
import { documentOf } from './roots';
import { topmostAt } from './topmost';

/** What can be pointed at: a control of the page, or a button of it. */
export type Pointable = Pick<LabelledControl, 'element' | 'anchor' | 'members' | 'label'>;

export interface Pointing<P extends Pointable> {
  /** The pointer or the keys are at a control, or at none. */
  onPoint(control: P | undefined): void;
  onPick(control: P): void;
  onBack(): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Lets the officer point at a control, by pointer or by keys alone.
 *
 * `shield` lies over the whole page and takes the presses: none of them reaches a box or button of the page.
 * Ends with the signal.
 */
export function pickControl<P extends Pointable>(
  controls: readonly P[],
  shield: HTMLElement,
  { onPoint, onPick, onBack }: Pointing<P>,
  signal: AbortSignal,
): void {
  let at = -1;
  const controlAt = ({ clientX, clientY }: MouseEvent) => {
    const under = deepestAt(document, clientX, clientY);
    return under && controls.find((control) => belongs(under, control));
  };
  shield.addEventListener('pointermove', (event) => onPoint(controlAt(event)), { signal });
  shield.addEventListener(
    'click',
    (event) => {
      const control = event.isTrusted ? controlAt(event) : undefined;
      if (control) onPick(control);
    },
    { signal },
  );
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : STEPS[event.key];
    if (!event.isTrusted || (step === undefined && !['Enter', 'Escape', ' '].includes(event.key))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === 'Escape') return onBack();
    const pointed = controls[at];
    if (step === undefined) return pointed && onPick(pointed);
    at = at < 0 && step < 0 ? controls.length - 1 : (at + step + controls.length) % controls.length;
    controls[at]?.anchor.scrollIntoView({ block: 'center' });
    onPoint(controls[at]);
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}

/** The page's own element at a point of the window, also inside shadow roots and frames of the site. */
function deepestAt(root: DocumentOrShadowRoot, x: number, y: number): Element | undefined {
  const under = topmostAt(root, x, y);
  if (!under) return undefined;
  if (under.shadowRoot && under.shadowRoot !== root) return deepestAt(under.shadowRoot, x, y) ?? under;
  const inner = documentOf(under);
  if (!inner) return under;
  const { left, top } = under.getBoundingClientRect();
  return deepestAt(inner, x - left - under.clientLeft, y - top - under.clientTop) ?? under;
}

/** In the control, or in the label that is its own. */
function belongs(target: Element, { anchor, members, label }: Pointable): boolean {
  const parts = members.length > 0 ? members : [anchor];
  if (parts.some((part) => part.contains(target))) return true;
  return label?.element !== undefined && label.from === 'label' && label.element.contains(target);
}
