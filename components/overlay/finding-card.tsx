import type { Severity } from '@/utils/model/finding';
import { IgnoreMenu, type IgnoreChoice } from './ignore-menu';
import { SeverityIcon } from './severity-icon';

/** A finding in words. */
export interface SpokenFinding {
  id: string;
  severity: Severity;
  severityName: string;
  message: string;
  /** Which other page a value came from, and how old it is; empty where none did. */
  origin: string;
  why: string;
  /** What the quick fix would put there; absent where there is none. */
  fix?: { name: string; onApply(): void };
  ignore: readonly IgnoreChoice[];
}

export interface FindingCardProps {
  label: string;
  /** What belongs into the field, in two lines at most; empty where nothing is known. */
  wants: string;
  findings: readonly SpokenFinding[];
  /** Values of this field that templates hold. */
  saved: readonly { name: string; onUse(): void }[];
  /** Puts the drawn card in its place; called whenever something may have moved. */
  onDrawn(card: HTMLElement): void;
  words: { close: string; why: string; ignore: string; saved: string };
  onClose(): void;
  onHover(isOver: boolean): void;
}

/** The one open card. It stands above its field, away from what the field itself may open below. */
export function FindingCard({ label, wants, findings, saved, words, onDrawn, onClose, onHover }: FindingCardProps) {
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
      {wants !== '' && <p class="card__wants">{wants}</p>}
      {findings.map(({ id, severity, severityName, message, origin, why, fix, ignore }) => (
        <section key={id} class={`finding finding--${severity}`}>
          <p class="finding__message">
            <span class="finding__severity">
              <SeverityIcon severity={severity} /> {severityName}
            </span>
            {message}
          </p>
          {origin !== '' && <p class="finding__why">{origin}</p>}
          <p class="finding__why">
            {words.why}: {why}
          </p>
          {fix && (
            <button type="button" class="action" onClick={fix.onApply}>
              {fix.name}
            </button>
          )}
          <IgnoreMenu name={words.ignore} choices={ignore} />
        </section>
      ))}
      {saved.length > 0 && (
        <section class="card__saved" aria-label={words.saved}>
          <p class="finding__why">{words.saved}</p>
          {saved.map(({ name, onUse }) => (
            <button key={name} type="button" class="action action--plain" onClick={onUse}>
              {name}
            </button>
          ))}
        </section>
      )}
    </div>
  );
}
