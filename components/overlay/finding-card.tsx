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
  /** Puts the drawn card in its place; called whenever something may have moved. */
  onDrawn(card: HTMLElement): void;
  words: { close: string; why: string };
  onClose(): void;
  onHover(isOver: boolean): void;
}

/** The one open card. It stands above its field, away from what the field itself may open below. */
export function FindingCard({ label, findings, words, onDrawn, onClose, onHover }: FindingCardProps) {
  return (
    <div
      // A new function at each drawing: so it is called at each drawing.
      ref={(card) => {
        if (card) onDrawn(card);
      }}
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
