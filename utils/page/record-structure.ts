import type { RecordedControl, StructureRecording } from '@/utils/model/recording';
import type { Snapshot } from '@/utils/model/snapshot';
import { blotOut, pathShape } from '@/utils/site/blot-out';
import { offersOf } from './ask-writer';
import type { LocatedPage } from './located-page';
import type { LabelledControl } from './page-control';
import { cellOf, cellsIn, rowOf } from './table-grid';

const MOST_OPTIONS = 30;

/** What the page is made of and how it was understood; nothing that anyone has typed. The snapshot must be of the same reading. */
export function recordStructure(page: LocatedPage, snapshot: Snapshot, root: Document): StructureRecording {
  const tables: Element[] = [];
  return {
    kind: 'emenscr-assist/structure',
    version: 1,
    path: pathShape(root.location.pathname),
    title: blotOut(root.title),
    sections: page.sections,
    rows: snapshot.rows,
    unlocated: page.unlocated,
    broken: page.broken,
    leftOut: page.leftOut,
    controls: page.controls.map((control, place): RecordedControl => {
      const reading = snapshot.controls[place];
      const { element } = control;
      const cell = placeInTable(control, tables);
      const placeholder = element.getAttribute('placeholder');
      return {
        tag: element.localName,
        type: element.getAttribute('type') ?? '',
        role: element.getAttribute('role') ?? '',
        widget: control.reader?.id ?? 'unknown',
        label: blotOut(control.label?.text ?? ''),
        ...(control.label && { labelFrom: control.label.from }),
        texts: control.texts.map(({ text, from }) => ({ text: blotOut(text), from })),
        headings: control.headings.map(blotOut),
        ...(placeholder && { placeholder: blotOut(placeholder) }),
        required: reading?.required ?? false,
        readOnly: reading?.readOnly ?? false,
        ...(reading?.maxLength !== undefined && { maxLength: reading.maxLength }),
        ...optionsOf(control),
        ...(cell && { cell }),
        ...(reading?.field && { field: reading.field }),
        ...(reading?.field && page.taught.has(reading.field) && { taught: true }),
        ...(reading?.noField && { noField: reading.noField }),
      };
    }),
  };
}

function optionsOf(control: LabelledControl): Pick<RecordedControl, 'options' | 'optionCount'> {
  const offers = control.leftAlone ? undefined : offersOf(control);
  if (!offers) return {};
  return { options: offers.slice(0, MOST_OPTIONS).map(({ label }) => blotOut(label)), optionCount: offers.length };
}

function placeInTable({ anchor }: LabelledControl, tables: Element[]): RecordedControl['cell'] {
  const cell = cellOf(anchor);
  const row = cell && rowOf(cell);
  const table = row?.closest('table, [role=table], [role=grid], [role=treegrid]');
  if (!cell || !row || !table) return undefined;
  if (!tables.includes(table)) tables.push(table);
  const rows = [...table.querySelectorAll('tr, [role=row]')];
  return { table: tables.indexOf(table), row: rows.indexOf(row), column: cellsIn(row).indexOf(cell) };
}
