import type { exchange } from '@/utils/i18n/exchange';
import type { Translate } from '@/utils/i18n/translate';

export interface OfferedPart {
  part: string;
  heading: string;
  isTicked: boolean;
  /** Something of it would change. */
  canTick: boolean;
  /** What becomes of its entries: how many, and which. */
  groups: readonly { heading: string; names: readonly string[] }[];
  /** Now and new, where that says more than names. */
  rows: readonly { what: string; now: string; next: string }[];
}

export interface PackOfferedPartProps {
  t: Translate<typeof exchange>;
  offered: OfferedPart;
  onTick(part: string, isIn: boolean): void;
}

/** One part of a pack: taken over or not, and what that would change. */
export function PackOfferedPart({ t, offered, onTick }: PackOfferedPartProps) {
  const { part, heading, isTicked, canTick, groups, rows } = offered;
  return (
    <div class="offer__part" role="group" aria-label={heading} data-part={part}>
      <label class="choice">
        <input
          type="checkbox"
          checked={isTicked}
          disabled={!canTick}
          onChange={({ currentTarget }) => onTick(part, currentTarget.checked)}
        />
        <span>{heading}</span>
      </label>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('pack.what')}</th>
              <th scope="col">{t('pack.now')}</th>
              <th scope="col">{t('pack.next')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ what, now, next }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{now}</td>
                <td>{now === next ? next : <strong>{next}</strong>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {groups.map(({ heading: name, names }) => (
        <details key={name}>
          <summary>{name}</summary>
          <ul class="plain soft">
            {names.map((each, index) => (
              // Two may bear one name.
              <li key={index}>{each}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
