import { useRef } from 'preact/hooks';
import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';
import { PackPreview, type PackOffer } from './pack-preview';

export interface PackExchangeProps {
  t: Translate<typeof options>;
  /** The pack that was chosen, until it is taken over or declined. */
  offer: PackOffer | undefined;
  /** Why the chosen file is no pack for us; empty where none was refused. */
  refused: string;
  onExport(): void;
  onPick(file: File): void;
  onApply(): void;
  onDecline(): void;
}

/** The office pack: out as a file, and in with a look at what it would change. */
export function PackExchange({ t, offer, refused, onExport, onPick, onApply, onDecline }: PackExchangeProps) {
  const input = useRef<HTMLInputElement>(null);
  const pick = () => {
    const [file] = input.current?.files ?? [];
    // The same file may be chosen again, corrected meanwhile.
    if (input.current) input.current.value = '';
    if (file) onPick(file);
  };
  return (
    <div id="pack" role="group" aria-labelledby="pack-heading">
      <p id="pack-heading" class="offer__name">
        {t('pack.heading')}
      </p>
      <p class="soft">{t('pack.hint')}</p>
      <p class="actions">
        <button type="button" class="button button--plain" onClick={onExport}>
          {t('pack.export')}
        </button>
        <label class="button button--plain pick">
          <input ref={input} type="file" accept=".json,application/json" onChange={pick} />
          {t('pack.import')}
        </label>
      </p>
      <p class="problem" role="alert">
        {refused}
      </p>
      {offer && (
        <PackPreview
          {...{ t, offer, onApply }}
          onDecline={() => {
            // The offer goes with the focus in it.
            input.current?.focus();
            onDecline();
          }}
        />
      )}
    </div>
  );
}
