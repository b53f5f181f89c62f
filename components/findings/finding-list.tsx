import { SeverityIcon } from '@/components/overlay/severity-icon';
import type { Severity } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';

/** A finding in words, with the field it belongs to. */
export interface ListedFinding {
  id: string;
  path: FieldPath;
  label: string;
  severity: Severity;
  severityName: string;
  message: string;
  source: string;
  /** The name of the button that leads to the field. */
  jump: string;
}

export interface FindingListProps {
  heading: string;
  none: string;
  /** The visible part of each jump. */
  go: string;
  findings: readonly ListedFinding[];
  onJump(path: FieldPath): void;
}

/** Everything worth a look on the page, worst first; each leads to its field. */
export function FindingList({ heading, none, go, findings, onJump }: FindingListProps) {
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{heading}</h2>
      {findings.length === 0 && <p class="calm">{none}</p>}
      <ul class="rows">
        {findings.map(({ id, path, label, severity, severityName, message, source, jump }) => (
          <li key={id} class={`row row--${severity}`}>
            <button
              type="button"
              class="row__main"
              aria-label={`${severityName}: ${label}. ${message}. ${jump}`}
              onClick={() => onJump(path)}
            >
              <span class={`tag tag--${severity}`}>
                <SeverityIcon severity={severity} /> {severityName}
              </span>
              <strong>{label}</strong>
              <span>{message}</span>
              <span class="row__go">{go}</span>
            </button>
            <p class="row__note">{source}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
