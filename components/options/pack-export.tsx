import { useState } from 'preact/hooks';
import type { exchange } from '@/utils/i18n/exchange';
import type { Translate } from '@/utils/i18n/translate';

export interface PackExportProps {
  t: Translate<typeof exchange>;
  /** What there is to hand on, each with its words. */
  parts: readonly { part: string; says: string }[];
  onExport(parts: readonly string[]): void;
}

/** Which parts go into the pack; at first all that there are. */
export function PackExport({ t, parts, onExport }: PackExportProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = parts.map(({ part }) => part).filter((part) => !left.has(part));
  const turn = (part: string, isIn: boolean) =>
    setLeft(new Set([...[...left].filter((other) => other !== part), ...(isIn ? [] : [part])]));
  return (
    <fieldset class="pack-parts">
      <legend>{t('pack.choose')}</legend>
      {parts.map(({ part, says }) => (
        <label key={part} class="choice">
          <input
            type="checkbox"
            checked={!left.has(part)}
            onChange={({ currentTarget }) => turn(part, currentTarget.checked)}
          />
          <span>{says}</span>
        </label>
      ))}
      <p class="actions">
        <button
          type="button"
          class="button button--plain"
          disabled={chosen.length === 0}
          onClick={() => onExport(chosen)}
        >
          {t('pack.export')}
        </button>
      </p>
    </fieldset>
  );
}
