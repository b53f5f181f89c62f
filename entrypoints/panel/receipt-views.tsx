import { nameOfField } from '@/components/fill/name-of-field';
import { ReceiptList, type ReceiptLine, type ReceiptNote } from '@/components/fill/receipt-list';
import { textOfValue } from '@/components/fill/text-of-value';
import type { panel } from '@/utils/i18n/panel';
import type { Language, Translate } from '@/utils/i18n/translate';
import type { Era } from '@/utils/model/field';
import type { FieldPath, GroupPath } from '@/utils/model/ids';
import type { AddedRows, FillReceipt, FillResult, RowTrouble, UndoReceipt } from '@/utils/model/fill';
import { nameOfGroup } from '@/utils/site/group-names';

type T = Translate<typeof panel>;

export interface ReceiptViewProps {
  receipt: FillReceipt;
  /** The page still knows how. */
  canUndo: boolean;
  t: T;
  language: Language;
  onUndo(): void;
  onDone(): void;
  onEra(path: FieldPath, era: Era): void;
  /** The officer will show which button adds rows to the group. */
  onPoint(group: GroupPath): void;
}

export function ReceiptView({
  receipt: { results, rows = [] },
  canUndo,
  t,
  language,
  onUndo,
  onDone,
  onEra,
  onPoint,
}: ReceiptViewProps) {
  const asked = results.filter(({ outcome }) => outcome !== 'changed-by-page');
  const done = asked.filter(({ outcome }) => outcome === 'written').length;
  const hasChanged = results.some(({ outcome }) => outcome === 'written' || outcome === 'changed-by-page');
  return (
    <ReceiptList
      heading={t('receipt.heading')}
      summary={t('receipt.summary', { done, all: asked.length })}
      reminder={t('panel.neverSaves')}
      notes={sayRows(rows, t, onPoint)}
      lines={results.map((result) => ({ ...lineOf(result, t, language), ...eraChoice(result, t, onEra) }))}
      words={wordsOf(t)}
      {...(canUndo && hasChanged && { undo: { name: t('receipt.undo'), onUndo } })}
      onDone={onDone}
    />
  );
}

/** What an officer can help with who sees which button it is. */
const SHOWABLE: readonly (RowTrouble | undefined)[] = ['no-control', 'several-controls'];

function sayRows(rows: readonly AddedRows[], t: T, onPoint: ReceiptViewProps['onPoint']): ReceiptNote[] {
  const said = rows.map(({ group, added, wanted, because }): ReceiptNote => {
    const name = nameOfGroup(group);
    const done = t('rows.added', { group: name, added, wanted });
    const point = { name: t('rows.point'), of: t('rows.pointOf', { group: name }), action: 'point-add-row' };
    return {
      text: because ? `${done} – ${t(`rows.${because}`)}` : done,
      ...(SHOWABLE.includes(because) && { deed: { ...point, onDo: () => onPoint(group) } }),
    };
  });
  return rows.some(({ added }) => added > 0) ? [...said, { text: t('rows.stay') }] : said;
}

function lineOf(result: FillResult, t: T, language: Language): ReceiptLine {
  const { path, outcome, asks, to, before, after, options } = result;
  const label = nameOfField(result, language);
  const shown = (text: string) => (text === '' ? t('receipt.empty') : text);
  const words = t(asks ? 'receipt.asksEra' : `receipt.${outcome}`, {
    before: shown(before),
    after: shown(after),
    options: options?.join(' · ') || '-',
  });
  const isLeftToDo = outcome !== 'written' && outcome !== 'changed-by-page';
  return {
    ...{ id: path, label, isDone: outcome === 'written', outcome: words },
    ...(isLeftToDo && { toCopy: { value: textOfValue(to), name: t('receipt.toCopy', { label }) } }),
  };
}

function eraChoice({ path, asks }: FillResult, t: T, onEra: ReceiptViewProps['onEra']): Pick<ReceiptLine, 'choices'> {
  if (asks !== 'era') return {};
  return {
    choices: [
      { name: t('receipt.eraBe'), onChoose: () => onEra(path, 'be') },
      { name: t('receipt.eraCe'), onChoose: () => onEra(path, 'ce') },
    ],
  };
}

export interface UndoViewProps {
  receipt: UndoReceipt;
  t: T;
  language: Language;
  onDone(): void;
}

export function UndoView({ receipt: { results }, t, language, onDone }: UndoViewProps) {
  const done = results.filter(({ outcome }) => outcome === 'restored').length;
  return (
    <ReceiptList
      heading={t('undo.heading')}
      summary={t('undo.summary', { done, all: results.length })}
      reminder={t('panel.neverSaves')}
      lines={results.map((result) => ({
        id: result.path,
        label: nameOfField(result, language),
        isDone: result.outcome === 'restored',
        outcome: t(`undo.${result.outcome}`, { before: result.before === '' ? t('receipt.empty') : result.before }),
      }))}
      words={wordsOf(t)}
      onDone={onDone}
    />
  );
}

const wordsOf = (t: T) => ({ copy: t('receipt.copy'), copied: t('receipt.copied'), done: t('receipt.done') });
