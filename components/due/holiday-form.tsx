import { useId, useRef, useState } from 'preact/hooks';
import type { NewHoliday } from '@/utils/calendar/edit-holidays';
import { MOST_HOLIDAY_LETTERS } from '@/utils/calendar/holiday-edits';
import type { holidays } from '@/utils/i18n/holidays';
import type { Translate } from '@/utils/i18n/translate';
import type { AddedHoliday } from '@/utils/model/holiday-edits';

export interface HolidayFormProps {
  t: Translate<typeof holidays>;
  /** พ.ศ. */
  fiscalYear: number;
  judge(written: { date: string; name: string }): NewHoliday;
  /** Tells whether it was kept: until then what was typed stays. */
  onAdd(holiday: AddedHoliday): Promise<boolean>;
}

/** A day off of the office's own. What can’t be used stays as it was typed, with what is wrong beside it. */
export function HolidayForm({ t, fiscalYear, judge, onAdd }: HolidayFormProps) {
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const [isTold, setTold] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const [dateId, nameId, headingId] = [useId(), useId(), useId()];
  const read = judge({ date, name });
  const wrong = isTold && !read.ok ? read : { date: undefined, name: undefined };
  const text = date.trim();
  const dateProblem =
    wrong.date &&
    t(text === '' ? 'holidays.wrong.empty' : `holidays.wrong.${wrong.date}`, {
      ...{ text, year: fiscalYear, before: fiscalYear - 1 },
    });

  const submit = async (event: Event) => {
    event.preventDefault();
    if (!read.ok) {
      setTold(true);
      setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    setTold(false);
    if (!(await onAdd(read.holiday))) return;
    setDate('');
    setName('');
    form.current?.querySelector('input')?.focus();
  };
  const box = (id: string, label: string, value: string, onText: (text: string) => void, problem = '', hint = '') => (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        maxLength={MOST_HOLIDAY_LETTERS}
        autocomplete="off"
        placeholder={hint}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <span id={`${id}-problem`} class="problem">
        {problem}
      </span>
    </div>
  );
  return (
    <form ref={form} class="holiday-form" noValidate aria-labelledby={headingId} onSubmit={submit}>
      <h4 id={headingId}>{t('holidays.form')}</h4>
      {box(dateId, t('holidays.date'), date, setDate, dateProblem, t('holidays.dateHint'))}
      {box(nameId, t('holidays.name'), name, setName, wrong.name && t(`holidays.wrong.${wrong.name}`))}
      <p class="actions">
        <button type="submit" class="button button--plain" data-action="add-holiday">
          {t('holidays.add')}
        </button>
      </p>
    </form>
  );
}
