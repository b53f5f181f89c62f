import type { FieldKind } from '@/utils/model/field';
import { SECTIONS } from './sections';

const KINDS: ReadonlyMap<string, FieldKind> = new Map(
  SECTIONS.flatMap(({ sectionId, fields, groups }) => [
    ...fields.map(({ name, kind }) => [`${sectionId}.${name}`, kind] as const),
    ...groups.flatMap((group) =>
      group.columns.map(({ name, kind }) => [`${sectionId}.${group.name}.${name}`, kind] as const),
    ),
  ]),
);

/** The kind of a field or of a group's column, with or without rows in its path; absent for one that is not known. */
export const kindAt = (path: string): FieldKind | undefined =>
  KINDS.get(path.includes('[') ? path.replace(/\[\d+\]/g, '') : path);
