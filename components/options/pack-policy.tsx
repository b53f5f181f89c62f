import type { exchange } from '@/utils/i18n/exchange';
import type { Translate } from '@/utils/i18n/translate';

export interface PackPolicyProps {
  t: Translate<typeof exchange>;
  /** What the office has set, by name. */
  fixed: readonly string[];
  /** What became of its pack. */
  notes: readonly string[];
  /** What of it can't be used. */
  problems: readonly string[];
}

/** What the office has set by policy. Nothing where it has set nothing. */
export function PackPolicy({ t, fixed, notes, problems }: PackPolicyProps) {
  if (fixed.length + notes.length + problems.length === 0) return null;
  return (
    <div id="policy" role="group" aria-labelledby="policy-heading">
      <h3 id="policy-heading">{t('policy.heading')}</h3>
      {fixed.length > 0 && <p class="soft">{t('policy.hint')}</p>}
      <ul>
        {fixed.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
      {problems.map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
    </div>
  );
}
