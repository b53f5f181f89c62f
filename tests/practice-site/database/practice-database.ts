import type { Section } from '../data/form-definition';

export type Values = Readonly<Record<string, string>>;
/** `save` and `draft` are the two buttons of a section, `approve` is ส่งอนุมัติ, `create` makes a project. */
export type Press = 'save' | 'draft' | 'approve' | 'create';

export interface Project {
  id: number;
  code: string;
  /** Sent for approval. */
  sent: boolean;
}

/** What is really saved, for tests to look at. Keys are those of `data/forms.ts`; choices are kept by code. */
export interface PracticeDatabase {
  /** The SQLite file that holds it all. */
  file: string;
  projects(): readonly Project[];
  /** A section's single values; empty where nothing was ever saved. Several choices are joined by a comma. */
  section(projectId: number, section: Section): Record<string, string>;
  /** A group's rows in page order, such as `activities.rows`. */
  rows(projectId: number, group: string): Record<string, string>[];
  /** How often such a button's request reached the server, signed in or not, accepted or not. */
  pressesOf(press: Press): number;
}

/** The site's own side of it. Each change is in the file when the call returns. */
export interface OpenDatabase extends PracticeDatabase {
  addProject(): number;
  saveSection(projectId: number, section: Section, saved: SavedSection): void;
  markSent(projectId: number): void;
  countPress(press: Press): void;
  close(): void;
}

export interface SavedSection {
  values: Values;
  rows: Readonly<Record<string, readonly Values[]>>;
}
