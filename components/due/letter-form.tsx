import { useRef, useState } from 'preact/hooks';
import { QUARTERS, type Quarter } from '@/utils/calendar/fiscal-year';
import type { due } from '@/utils/i18n/due';
import type { Translate } from '@/utils/i18n/translate';
import type { LetterDate } from '@/utils/model/agency-profile';
import type { IsoDate } from '@/utils/model/ids';
import { parseThaiDate } from '@/utils/thai/be-date';

export interface LetterFormProps {
  t: Translate<typeof due>;
  /** What letters can ask for. */
  things: readonly { id: string; name: string; isQuarterly: boolean }[];
  /** พ.ศ. */
  fiscalYears: readonly number[];
  /** The one that is shown: most letters speak of it. */
  shownYear: number;
  onAdd(letter: LetterDate): void;
}

const dayIn = (text: string): IsoDate | undefined => {
  const read = parseThaiDate(text);
  return read.ok ? read.iso : undefined;
};

/** A date that a letter of the year has set. What can’t be read stays as it was typed, with what is wrong beside it. */
export function LetterForm({ t, things, fiscalYears, shownYear, onAdd }: LetterFormProps) {
  const [ruleId, setRuleId] = useState(things[0]?.id ?? '');
  const [fiscalYear, setFiscalYear] = useState(shownYear);
  const [quarter, setQuarter] = useState<Quarter>(1);
  const [letter, setLetter] = useState('');
  const [letterDate, setLetterDate] = useState('');
  const [date, setDate] = useState('');
  const [isTold, setTold] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isQuarterly = things.find(({ id }) => id === ruleId)?.isQuarterly ?? false;
  const [day, letterDay] = [dayIn(date), dayIn(letterDate)];
  const badDate = (text: string, read: IsoDate | undefined) =>
    !isTold || read ? '' : text.trim() === '' ? t('letters.missingDate') : t('letters.badDate', { text: text.trim() });
  const submit = (event: Event) => {
    event.preventDefault();
    if (letter.trim() === '' || !day || !letterDay) {
      setTold(true);
      return setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
    }
    onAdd({
      letter: letter.trim(),
      letterDate: letterDay,
      ruleId,
      fiscalYear,
      date: day,
      ...(isQuarterly && { quarter }),
    });
    setLetter('');
    setLetterDate('');
    setDate('');
    return setTold(false);
  };
  const box = (name: string, value: string, onText: (text: string) => void, problem: string, hint = '') => (
    <label class="field">
      <span>{name}</span>
      <input
        value={value}
        maxLength={200}
        autocomplete="off"
        placeholder={hint}
        aria-invalid={problem !== ''}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <span class="problem">{problem}</span>
    </label>
  );
  const choice = (
    name: string,
    value: string,
    options: readonly (readonly [string, string])[],
    on: (v: string) => void,
  ) => (
    <label class="field">
      <span>{name}</span>
      <select value={value} onChange={({ currentTarget }) => on(currentTarget.value)}>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  const numbers = (all: readonly number[]) => all.map((each) => [String(each), String(each)] as const);
  return (
    <form ref={form} class="letter-form" noValidate onSubmit={submit}>
      {choice(
        t('letters.what'),
        ruleId,
        things.map(({ id, name }) => [id, name] as const),
        setRuleId,
      )}
      {choice(t('due.year'), String(fiscalYear), numbers(fiscalYears), (year) => setFiscalYear(Number(year)))}
      {isQuarterly &&
        choice(t('letters.quarter'), String(quarter), numbers(QUARTERS), (wish) => {
          const chosen = QUARTERS.find((each) => String(each) === wish);
          if (chosen) setQuarter(chosen);
        })}
      {box(t('letters.letter'), letter, setLetter, isTold && letter.trim() === '' ? t('letters.missing') : '')}
      {box(t('letters.letterDate'), letterDate, setLetterDate, badDate(letterDate, letterDay), t('letters.dateHint'))}
      {box(t('letters.date'), date, setDate, badDate(date, day), t('letters.dateHint'))}
      <p class="actions">
        <button type="submit" class="button button--plain" data-action="add-letter">
          {t('letters.add')}
        </button>
      </p>
    </form>
  );
}
