import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { teach } from '@/utils/i18n/teach';
import type { Translate } from '@/utils/i18n/translate';
import type { BindingStrength } from '@/utils/model/binding';

type Era = 'be' | 'ce';

export interface UnderstoodProps {
  t: Translate<typeof teach>;
  field: string;
  label: string;
  holds: string;
  strength: BindingStrength;
  /** The name of the other field that it was taken for until now. */
  takenFor?: string;
  asksEra: boolean;
  onConfirm(era: Era | undefined): void;
  onBack(): void;
}

const ERAS = [
  ['be', 'teach.eraBe'],
  ['ce', 'teach.eraCe'],
  ['', 'teach.eraUnknown'],
] as const;

/** What was understood, before it is kept. */
export function Understood(props: UnderstoodProps) {
  const { t, field, label, holds, strength, takenFor, asksEra, onConfirm, onBack } = props;
  const [era, setEra] = useState<Era | ''>('');
  const confirm = useRef<HTMLButtonElement>(null);
  // Before the next key: whoever is quick would press into the page.
  useLayoutEffect(() => confirm.current?.focus(), []);
  return (
    <section>
      <h3>{t('teach.understood')}</h3>
      <dl class="lesson__facts">
        <dt>{t('teach.field')}</dt>
        <dd>{field}</dd>
        <dt>{t('teach.label')}</dt>
        <dd>{label}</dd>
        <dt>{t('teach.holds')}</dt>
        <dd>{holds}</dd>
        {takenFor && (
          <>
            <dt>{t('teach.takenFor')}</dt>
            <dd>{t('teach.takenForOther', { field: takenFor })}</dd>
          </>
        )}
        <dt>{t('teach.strength')}</dt>
        <dd>{t(`teach.${strength}`)}</dd>
      </dl>
      {asksEra && (
        <fieldset class="lesson__era">
          <legend>{t('teach.era')}</legend>
          {ERAS.map(([value, key]) => (
            <label key={value}>
              <input type="radio" name="era" checked={era === value} onChange={() => setEra(value)} /> {t(key)}
            </label>
          ))}
        </fieldset>
      )}
      <div class="lesson__actions">
        <button
          ref={confirm}
          type="button"
          class="action"
          data-action="confirm-lesson"
          onClick={() => onConfirm(era === '' ? undefined : era)}
        >
          {t('teach.confirm')}
        </button>
        <button type="button" class="action action--plain" onClick={onBack}>
          {t('teach.back')}
        </button>
      </div>
    </section>
  );
}
