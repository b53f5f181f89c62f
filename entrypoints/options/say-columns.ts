import type { ShownColumn, TargetChoice } from '@/components/sheets/mapping-table';
import { common } from '@/utils/i18n/common';
import { sheetImport } from '@/utils/i18n/sheet-import';
import { sheets } from '@/utils/i18n/sheets';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import { SECTION_IDS, type FieldPath } from '@/utils/model/ids';
import { columnLetter } from '@/utils/sheets/cell-address';
import type { ColumnMapping, ColumnTarget } from '@/utils/sheets/column-mapping';
import type { Sheet } from '@/utils/sheets/sheet';
import { nameOfField, singleFieldsOf } from '@/utils/site/single-fields';
import { nameOfGroup } from '@/utils/site/group-names';
import { SECTIONS } from '@/utils/site/sections';

const MOST_EXAMPLES = 3;
const LONGEST_EXAMPLE = 40;

export const targetId = (target: ColumnTarget): string =>
  target.as === 'field'
    ? `field:${target.path}`
    : target.as === 'column'
      ? `column:${target.column}`
      : target.as === 'nothing'
        ? ''
        : target.as;

/** The other way round. */
export function targetOf(id: string): ColumnTarget {
  const [as = '', name = ''] = id.split(/:(.*)/s);
  if (as === 'field') return { as, path: name as FieldPath };
  if (as === 'column') return { as, column: name };
  if (as === 'project-name' || as === 'project-code') return { as };
  return { as: 'nothing', because: 'chosen' };
}

export function sayColumns(sheet: Sheet, mapping: ColumnMapping, language: Language): ShownColumn[] {
  const say = createTranslate(sheets, language);
  const below = sheet.rows.slice(mapping.headerRow + mapping.headerRows);
  return mapping.columns.map(({ index, header, target }) => ({
    ...{ index, header, letter: columnLetter(index), target: targetId(target) },
    examples: below
      .map((row) => row[index]?.text.replace(/\s+/g, ' ').trim() ?? '')
      .filter((text) => text !== '')
      .slice(0, MOST_EXAMPLES)
      .map((text) => (text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text)),
    why: target.as === 'nothing' ? say(`sheets.unmapped.${target.because}`) : '',
  }));
}

/** What the columns of a sheet may be taken as, in the order of the form. */
export function sayTargets(mapping: ColumnMapping, language: Language) {
  const t = createTranslate(sheetImport, language);
  const section = createTranslate(common, language);
  const project: TargetChoice[] = [{ id: 'project-code', name: t('import.projectCode') }];
  if (mapping.kind === 'group' && mapping.group) {
    const { group } = mapping;
    const targets = columnsOf(group).map((name) => ({ id: `column:${name}`, name: nameOfField(`${group}.${name}`) }));
    return [
      { section: nameOfGroup(group), targets },
      {
        section: section('section.general'),
        targets: [{ id: 'project-name', name: t('import.projectName') }, ...project],
      },
    ];
  }
  const known = mapping.columns.flatMap(({ target }) => (target.as === 'field' ? [target.path] : []));
  return SECTION_IDS.map((id) => {
    const single = singleFieldsOf([id]).filter(({ kind }) => kind !== 'file');
    const inRows = known.filter((path) => path.startsWith(`${id}.`) && path.includes('['));
    return {
      section: section(`section.${id}`),
      targets: [
        ...single.map(({ path, name }) => ({ id: `field:${path}`, name })),
        ...inRows.map((path) => ({ id: `field:${path}`, name: nameInRow(path) })),
        ...(id === 'general' ? project : []),
      ],
    };
  }).filter(({ targets }) => targets.length > 0);
}

const columnsOf = (group: string): string[] =>
  SECTIONS.flatMap(({ sectionId, groups }) =>
    groups
      .flatMap((each) => [each, ...(each.nested ? [each.nested] : [])])
      .flatMap((each) => (`${sectionId}.${each.name}` === group ? each.columns.map(({ name }) => name) : [])),
  );

const nameInRow = (path: string) => {
  const row = /\[(\d+)\]/.exec(path)?.[1];
  return `${nameOfField(path)} (${Number(row) + 1})`;
};
