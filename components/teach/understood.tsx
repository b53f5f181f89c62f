import { useState } from 'preact/hooks';
import type { teach } from '@/utils/i18n/teach';
import type { Translate } from '@/utils/i18n/translate';
import type { BindingStrength } from '@/utils/model/binding';
import { LessonCheck } from './lesson-check';

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

/** What was understood of a field. */
export function Understood(props: UnderstoodProps) {
  const { t, field, label, holds, strength, takenFor, asksEra, onConfirm, onBack } = props;
  const [era, setEra] = useState<Era | ''>('');
  const facts = [
    [t('teach.field'), field],
    [t('teach.label'), label],
    [t('teach.holds'), holds],
    ...(takenFor ? [[t('teach.takenFor'), t('teach.takenForOther', { field: takenFor })] as const] : []),
    [t('teach.strength'), t(`teach.${strength}`)],
  ] as const;
  return (
    <LessonCheck {...{ t, facts, onBack }} onConfirm={() => onConfirm(era === '' ? undefined : era)}>
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
    </LessonCheck>
  );
}
