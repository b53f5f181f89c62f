import { useState } from 'preact/hooks';
import type { exchange } from '@/utils/i18n/exchange';
import type { Translate } from '@/utils/i18n/translate';
import { SealedExport } from './sealed-export';

export interface PackExportProps {
  t: Translate<typeof exchange>;
  /** What there is to hand on, each with its words. */
  parts: readonly { part: string; says: string }[];
  /** With a passphrase where the file is to be encrypted. */
  onExport(parts: readonly string[], passphrase?: string): void;
}

/** Which parts go into the pack; at first all that there are. */
export function PackExport({ t, parts, onExport }: PackExportProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = parts.map(({ part }) => part).filter((part) => !left.has(part));
  const turn = (part: string, isIn: boolean) =>
    setLeft(new Set([...[...left].filter((other) => other !== part), ...(isIn ? [] : [part])]));
  if (parts.length === 0) return <p class="hint">{t('pack.nothingYet')}</p>;
  return (
    <>
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
      </fieldset>
      <SealedExport
        t={t}
        says={t('pack.export')}
        isDisabled={chosen.length === 0}
        onExport={(passphrase) => onExport(chosen, passphrase)}
      />
    </>
  );
}
