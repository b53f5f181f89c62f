import type { holidays } from '@/utils/i18n/holidays';
import type { Translate } from '@/utils/i18n/translate';
import type { IsoDate } from '@/utils/model/ids';
import { HolidayForm, type HolidayFormProps } from './holiday-form';
import { HolidaySources, type HolidaySource } from './holiday-sources';

/** A holiday in words. */
export interface HolidayRow {
  date: IsoDate;
  /** With its weekday. */
  day: string;
  name: string;
  kind: 'bundled' | 'added' | 'removed';
}

export interface HolidayEditorProps extends HolidayFormProps {
  t: Translate<typeof holidays>;
  /** พ.ศ. */
  fiscalYear: number;
  rows: readonly HolidayRow[];
  sources: readonly HolidaySource[];
  /** What the source's own notes say of the list; in Thai. */
  notes: readonly string[];
  /** Set by a managed policy: shown, and not to be changed. */
  isFixed: boolean;
  /** A bundled day on which the office works. */
  onTakeAway(row: HolidayRow): void;
  onGiveBack(row: HolidayRow): void;
  /** An own day. */
  onDelete(row: HolidayRow): void;
}

/** The days on which the office is closed in a fiscal year, and what it has changed of the bundled list. */
export function HolidayEditor({ t, fiscalYear, rows, sources, notes, isFixed, ...deeds }: HolidayEditorProps) {
  const changed = rows.filter(({ kind }) => kind !== 'bundled').length;
  const deedOf = {
    bundled: { say: 'holidays.takeAway', sayOf: 'holidays.takeAwayOf', on: deeds.onTakeAway },
    removed: { say: 'holidays.giveBack', sayOf: 'holidays.giveBackOf', on: deeds.onGiveBack },
    added: { say: 'holidays.delete', sayOf: 'holidays.deleteOf', on: deeds.onDelete },
  } as const;
  const button = (row: HolidayRow) => {
    const { say, sayOf, on } = deedOf[row.kind];
    return (
      <button
        type="button"
        class={`button button--plain button--small${row.kind === 'added' ? ' button--wary' : ''}`}
        aria-label={t(sayOf, { name: row.name, day: row.day })}
        onClick={({ currentTarget }) => {
          if (row.kind === 'added') focusNeighbour(currentTarget);
          on(row);
        }}
      >
        {t(say)}
      </button>
    );
  };
  return (
    <details class="fold" data-fold="holidays">
      <summary>
        {t('holidays.heading', { year: fiscalYear })}{' '}
        {changed > 0 && <span class="count">{t('holidays.changed', { count: changed })}</span>}
      </summary>
      <p class="soft">{t('holidays.hint')}</p>
      {isFixed && <p class="notice">{t('holidays.fixed')}</p>}
      {sources
        .filter(({ isPartial }) => isPartial)
        .map(({ year }) => (
          <p key={year} class="caution">
            {t('holidays.partial', { year })}
          </p>
        ))}
      <ul class="plain holidays" aria-label={t('holidays.heading', { year: fiscalYear })}>
        {rows.map((row) => (
          <li key={row.date} class="holiday">
            <Words row={row} t={t} />
            {!isFixed && button(row)}
          </li>
        ))}
      </ul>
      {!isFixed && <HolidayForm key={fiscalYear} {...{ t, fiscalYear }} judge={deeds.judge} onAdd={deeds.onAdd} />}
      <HolidaySources {...{ t, sources, notes }} />
    </details>
  );
}

function Words({ row: { date, day, name, kind }, t }: { row: HolidayRow; t: HolidayEditorProps['t'] }) {
  const words = (
    <>
      <time dateTime={date}>{day}</time> <span>{name}</span>
    </>
  );
  return (
    <span class="holiday__words">
      {kind === 'removed' ? <del>{words}</del> : words}
      {kind !== 'bundled' && <span class="holiday__mark"> {t(`holidays.${kind}`)}</span>}
    </span>
  );
}

/** The row will be gone: whoever works by keyboard stays in the list. */
function focusNeighbour(button: HTMLElement) {
  const row = button.closest('li');
  (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button')?.focus();
}
