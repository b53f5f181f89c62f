import Papa from 'papaparse';
import type { sheets } from '@/utils/i18n/sheets';
import type { Translate } from '@/utils/i18n/translate';
import { isIsoDate, type FieldPath } from '@/utils/model/ids';
import type { ProjectQueue, QueueItem } from '@/utils/model/queue';
import type { TemplateValue } from '@/utils/model/template';
import { formatThaiDate } from '@/utils/thai/be-date';
import { kindAt } from '@/utils/site/kind-at';
import { neutralText } from './neutral-text';

/** By it Excel knows UTF-8. */
const BOM = '\ufeff';

/** The queue as a table for a spreadsheet program: a line a project, where it stands in the last column. */
export function writeQueueCsv(queue: ProjectQueue, say: Translate<typeof sheets>): string {
  const labels = new Map<FieldPath, string>();
  for (const { values } of queue.items)
    for (const { path, label } of values) if (!labels.has(path)) labels.set(path, label);
  const paths = [...labels.keys()];
  const header = [say('sheets.csv.row'), ...headersOf(labels), say('sheets.csv.status'), say('sheets.csv.changedAt')];
  const lines = queue.items.map((item) => [
    String(item.row),
    ...cellsOf(item, paths),
    say(`sheets.status.${item.status}`),
    item.changedAt ?? '',
  ]);
  return (
    BOM +
    Papa.unparse(
      [header, ...lines].map((line) => line.map(neutralText)),
      { newline: '\r\n' },
    )
  );
}

/** Rows of a group bear their number, from 1. */
const headersOf = (labels: ReadonlyMap<FieldPath, string>): string[] =>
  [...labels].map(([path, label]) => {
    const row = /\[(\d+)\]/.exec(path)?.[1];
    return row === undefined ? label : `${label} [${Number(row) + 1}]`;
  });

function cellsOf({ values }: QueueItem, paths: readonly FieldPath[]): string[] {
  const byPath = new Map(values.map((value) => [value.path, value]));
  return paths.map((path) => {
    const value = byPath.get(path);
    return value ? shownValue(value) : '';
  });
}

/** A choice a line: one choice that holds `;` keeps a line end, by which it is read back as one. */
function shownValue({ path, to }: TemplateValue): string {
  if (typeof to !== 'string') return to.length === 1 && /[;|]/.test(to[0] ?? '') ? `${to[0] ?? ''}\n` : to.join('\n');
  // In words: Excel takes 15/10/2569 for the year C.E. 2569.
  return kindAt(path) === 'date' && isIsoDate(to) ? formatThaiDate(to, 'long') : to;
}
