import { useRef } from 'preact/hooks';
import type { exchange } from '@/utils/i18n/exchange';
import type { Translate } from '@/utils/i18n/translate';
import { PackExport, type PackExportProps } from './pack-export';
import { FilePick } from '@/components/ui/file-pick';
import { PackPreview, type PackOffer } from './pack-preview';
import { PassphraseQuestion, type SealedPick } from './passphrase-question';

export interface PackExchangeProps extends PackExportProps {
  t: Translate<typeof exchange>;
  /** The pack that was chosen, until it is taken over or declined. */
  offer: PackOffer | undefined;
  /** Why the chosen file is no pack for us; empty where none was refused. */
  refused: string;
  /** The chosen file where it is encrypted and not yet open. */
  sealed: SealedPick | undefined;
  onPick(file: File): void;
  onTick(part: string, isIn: boolean): void;
  onApply(): void;
  onDecline(): void;
}

/** The office pack: out as a file, and in with a look at what it would change. */
export function PackExchange({
  t,
  parts,
  offer,
  refused,
  sealed,
  onExport,
  onPick,
  onDecline,
  ...deeds
}: PackExchangeProps) {
  const place = useRef<HTMLDivElement>(null);
  /** What is declined goes with the focus in it. */
  const decline = () => {
    place.current?.querySelector<HTMLInputElement>('input[type=file]')?.focus();
    onDecline();
  };
  return (
    <div id="pack" role="group" aria-labelledby="pack-heading" ref={place}>
      <h3 id="pack-heading">{t('pack.heading')}</h3>
      <p class="soft">{t('pack.hint')}</p>
      <PackExport {...{ t, parts, onExport }} />
      <p class="actions">
        <FilePick accept=".json,application/json" says={t('pack.import')} onPick={onPick} />
      </p>
      <p class="problem" role="alert">
        {refused}
      </p>
      {sealed && <PassphraseQuestion {...{ t, sealed }} onDecline={decline} />}
      {offer && <PackPreview {...{ t, offer, ...deeds }} onDecline={decline} />}
    </div>
  );
}
