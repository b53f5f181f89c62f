import { createHash } from 'node:crypto';
import { SECTIONS, type Section } from '../data/form-definition';
import type { PracticeDatabase, Project } from '../database/practice-database';

export type Place = Section | 'overview';

/** Twelve hex digits that tell nothing of the section, and are the same on each run. */
export const tokenOf = (projectId: number, place: Place): string =>
  createHash('sha256').update(`practice ${projectId} ${place}`).digest('hex').slice(0, 12);

export const entryPath = (projectId: number, section: Section): string => `/app/entry?k=${tokenOf(projectId, section)}`;
export const projectPath = (projectId: number): string => `/app/project?k=${tokenOf(projectId, 'overview')}`;

/** What a token stands for, if for anything. */
export function placeOf(
  database: PracticeDatabase,
  token: string | null,
): { project: Project; place: Place } | undefined {
  for (const project of database.projects()) {
    const place = ([...SECTIONS, 'overview'] as const).find((one) => tokenOf(project.id, one) === token);
    if (place) return { project, place };
  }
  return undefined;
}
