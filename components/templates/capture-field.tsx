import type { FieldPath } from '@/utils/model/ids';
import { FILL_POLICIES, type FillPolicy } from '@/utils/model/template';

/** A field of the page that may be kept. */
export interface CapturedField {
  path: FieldPath;
  label: string;
  shown: string;
  isRecurring: boolean;
  /** What the chosen template holds now, or what would become of it; absent for a new template. */
  note?: string;
}

export interface CaptureFieldProps {
  field: CapturedField;
  isChosen: boolean;
  /** Absent where it is not asked for. */
  policy: FillPolicy | undefined;
  words: { policy(label: string): string; policies: Readonly<Record<FillPolicy, string>> };
  onToggle(): void;
  onPolicy(policy: FillPolicy): void;
}

export function CaptureField({ field, isChosen, policy, words, onToggle, onPolicy }: CaptureFieldProps) {
  const { label, shown, note } = field;
  return (
    <li class="row">
      <label class="tick">
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <span>
          <strong>{label}</strong>
          <span class="value">{shown}</span>
          {note && <span class="row__note">{note}</span>}
        </span>
      </label>
      {policy && isChosen && (
        <select
          aria-label={words.policy(label)}
          value={policy}
          onChange={({ currentTarget }) =>
            onPolicy(FILL_POLICIES.find((known) => known === currentTarget.value) ?? 'ask')
          }
        >
          {FILL_POLICIES.map((each) => (
            <option key={each} value={each}>
              {words.policies[each]}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}
