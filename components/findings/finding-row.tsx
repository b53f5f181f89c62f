import { IgnoreMenu, type IgnoreChoice } from '@/components/overlay/ignore-menu';
import { SeverityIcon } from '@/components/overlay/severity-icon';
import type { Severity } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';

/** A finding in words, with the field it belongs to. */
export interface ListedFinding {
  id: string;
  path: FieldPath;
  label: string;
  /** Of the form; empty where the page shows one only. */
  section: string;
  severity: Severity;
  severityName: string;
  message: string;
  /** Which other page a value came from; that the field is folded away. Empty where neither. */
  notes: readonly string[];
  source: string;
  /** The name of the button that leads to the field. */
  jump: string;
  fix?: { name: string; onPreview(): void };
  ignore: readonly IgnoreChoice[];
}

export interface FindingRowProps {
  finding: ListedFinding;
  words: { go: string; ignore: string };
  onJump(): void;
}

export function FindingRow({ finding, words, onJump }: FindingRowProps) {
  const { label, section, severity, severityName, message, notes, source, jump, fix, ignore } = finding;
  return (
    <li class={`row row--${severity}`}>
      <button
        type="button"
        class="row__main"
        aria-label={`${severityName}: ${label}. ${message}. ${jump}`}
        onClick={onJump}
      >
        {section !== '' && <span class="row__note">{section}</span>}
        <strong>
          <SeverityIcon severity={severity} /> {label}
        </strong>
        <span>{message}</span>
        <span class="row__go">{words.go}</span>
      </button>
      {notes.map((note) => (
        <p key={note} class="row__note">
          {note}
        </p>
      ))}
      <p class="row__note">{source}</p>
      <div class="row__deeds">
        {fix && (
          <button type="button" class="button button--plain button--small" data-action="fix" onClick={fix.onPreview}>
            {fix.name}
          </button>
        )}
        <IgnoreMenu name={words.ignore} choices={ignore} />
      </div>
    </li>
  );
}
