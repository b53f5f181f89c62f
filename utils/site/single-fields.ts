import type { FieldKind } from '@/utils/model/field';
import { sectionOf, type FieldPath, type SectionId } from '@/utils/model/ids';
import { SECTIONS } from './sections';

/** A field that stands once on its page, by the first wording that we know of it. */
export interface SingleField {
  path: FieldPath;
  name: string;
  kind: FieldKind;
}

const ALL: readonly SingleField[] = SECTIONS.flatMap(({ sectionId, fields }) =>
  fields.map(({ name, kind, labels }): SingleField => ({
    path: `${sectionId}.${name}`,
    name: labels[0]?.text ?? name,
    kind,
  })),
);
const BY_PATH = new Map(ALL.map((field) => [field.path, field]));

export const singleFieldsOf = (sections: readonly SectionId[]): SingleField[] =>
  ALL.filter(({ path }) => sections.includes(sectionOf(path)));

export const singleField = (path: FieldPath): SingleField | undefined => BY_PATH.get(path);

/** The name of a field or of a group's column, with or without rows in its path. */
export function nameOfField(pathInPage: string): string {
  const path = pathInPage.replace(/\[\d+\]/g, '');
  const columns = SECTIONS.flatMap(({ sectionId, groups }) =>
    groups.flatMap((group) =>
      group.columns.map(({ name, labels }) => ({ path: `${sectionId}.${group.name}.${name}`, text: labels[0]?.text })),
    ),
  );
  return singleField(path as FieldPath)?.name ?? columns.find((column) => column.path === path)?.text ?? path;
}
