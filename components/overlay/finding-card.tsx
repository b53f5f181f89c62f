import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Box } from '@/utils/model/box';
import type { Severity } from '@/utils/model/finding';
import { SeverityIcon } from './severity-icon';

/** A finding in words. */
export interface SpokenFinding {
  id: string;
  severity: Severity;
  severityName: string;
  message: string;
  why: string;
  /** What the quick fix would put there; absent where there is none. */
  fix?: { name: string; onApply(): void };
}

export interface FindingCardProps {
  label: string;
  findings: readonly SpokenFinding[];
  /** Where the field is now; undefined once it has left the page. */
  anchor(): Box | undefined;
  words: { close: string; why: string };
  onClose(): void;
  onHover(isOver: boolean): void;
}

/** The one open card. It stands above its field, away from what the field itself may open below. */
export function FindingCard({ label, findings, anchor, words, onClose, onHover }: FindingCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (card.current ? keepPlaced(card.current, anchor) : undefined), [anchor]);
  return (
    <div
      ref={card}
      class="card"
      role="group"
      aria-label={label}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
    >
      <header class="card__head">
        <strong class="card__label">{label}</strong>
        <button type="button" class="quiet" aria-label={words.close} onClick={onClose}>
          ✕
        </button>
      </header>
      {findings.map(({ id, severity, severityName, message, why, fix }) => (
        <section key={id} class={`finding finding--${severity}`}>
          <p class="finding__message">
            <span class="finding__severity">
              <SeverityIcon severity={severity} /> {severityName}
            </span>
            {message}
          </p>
          <p class="finding__why">
            {words.why}: {why}
          </p>
          {fix && (
            <button type="button" class="action" onClick={fix.onApply}>
              {fix.name}
            </button>
          )}
        </section>
      ))}
    </div>
  );
}

/** Follows the field through scrolling and resizing. */
function keepPlaced(card: HTMLElement, anchor: () => Box | undefined): () => void {
  const reference = {
    getBoundingClientRect: () => {
      const { left, top, width, height } = anchor() ?? { left: 0, top: 0, width: 0, height: 0 };
      return { x: left, y: top, left, top, width, height, right: left + width, bottom: top + height };
    },
  };
  const place = async () => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'top-end',
      middleware: [offset(10), flip({ fallbackPlacements: ['right-start', 'left-start', 'bottom-end'] }), shift({ padding: 8 })],
    });
    card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  return autoUpdate(reference, card, () => void place(), { animationFrame: false });
}
