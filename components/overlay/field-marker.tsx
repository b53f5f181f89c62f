import type { Severity } from '@/utils/model/finding';
import { SeverityIcon } from './severity-icon';

export interface FieldMarkerProps {
  /** Says severity, field and number of findings. */
  name: string;
  severity: Severity;
  left: number;
  top: number;
  isOpen: boolean;
  onOpen(): void;
  onHover(isOver: boolean): void;
}

/** The small sign at a field. Out of the Tab order: the field itself opens the card, and the dock lists all. */
export function FieldMarker({ name, severity, left, top, isOpen, onOpen, onHover }: FieldMarkerProps) {
  return (
    <button
      type="button"
      class={`marker marker--${severity}`}
      style={{ transform: `translate(${Math.round(left)}px, ${Math.round(top)}px)` }}
      aria-label={name}
      aria-expanded={isOpen}
      tabIndex={-1}
      // Pressing must not take the focus out of the field.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onOpen}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
    >
      <SeverityIcon severity={severity} />
    </button>
  );
}
