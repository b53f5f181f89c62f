import type { LabelledControl } from './page-control';

export interface Pointing {
  /** The pointer or the keys are at a control, or at none. */
  onPoint(control: LabelledControl | undefined): void;
  onPick(control: LabelledControl): void;
  onBack(): void;
}

const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click', 'dblclick'];
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Lets the officer point at a control, by pointer or by keys alone. The page hears nothing of it: no press, no key.
 *
 * `isOwn` tells what is drawn by us; presses there go on. Ends with the signal.
 */
export function pickControl(
  controls: readonly LabelledControl[],
  isOwn: (target: EventTarget | null) => boolean,
  { onPoint, onPick, onBack }: Pointing,
  signal: AbortSignal,
): void {
  let at = -1;
  const listen = { capture: true, signal };
  const hold = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const controlAt = (event: Event) => {
    const [target] = event.composedPath();
    return target instanceof Element ? controls.find((control) => belongs(target, control)) : undefined;
  };
  for (const type of PRESSES)
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || isOwn(event.target)) return;
        hold(event);
        const control = type === 'click' ? controlAt(event) : undefined;
        if (control) onPick(control);
      },
      { ...listen, passive: false },
    );
  window.addEventListener('pointermove', (event) => !isOwn(event.target) && onPoint(controlAt(event)), listen);
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      const step = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : STEPS[event.key];
      if (step === undefined && !['Enter', 'Escape', ' '].includes(event.key)) return;
      hold(event);
      if (event.key === 'Escape') return onBack();
      const pointed = controls[at];
      if (step === undefined) return pointed && onPick(pointed);
      at = at < 0 && step < 0 ? controls.length - 1 : (at + step + controls.length) % controls.length;
      controls[at]?.anchor.scrollIntoView({ block: 'center' });
      onPoint(controls[at]);
    },
    listen,
  );
}

/** In the control, or in the label that is its own. */
function belongs(target: Element, { anchor, members, label }: LabelledControl): boolean {
  const parts = members.length > 0 ? members : [anchor];
  if (parts.some((part) => part.contains(target))) return true;
  return label?.element !== undefined && label.from === 'label' && label.element.contains(target);
}
