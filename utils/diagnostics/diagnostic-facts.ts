import type { Failure } from '@/utils/model/failure';
import type { SectionId } from '@/utils/model/ids';

export type Counts = Readonly<Record<string, number>>;

/** What is told of one open page: names of ours, and numbers. */
export interface PageFacts {
  sections: readonly SectionId[];
  controls: number;
  fields: number;
  taught: number;
  unread: number;
  tied: number;
  broken: number;
  leftOut: number;
  /** Controls by the adapter that reads them, fields by why they are unreadable, controls by why they are no field. */
  widgets: Counts;
  unreadable: Counts;
  noField: Counts;
  /** By rule. */
  findings: Counts;
  silenced: number;
}

/** All that an officer may hand on to the maintainers. No value, no label, no name of a person, agency or project has a place in it. */
export interface DiagnosticFacts {
  /** ISO 8601, UTC. */
  at: string;
  version: string;
  /** As the browser says of itself. */
  browser: string;
  platform: string;
  languages: { assistant: string; browser: string };
  ruleSetId: string | undefined;
  /** Keys, never what they say. */
  policy: { set: readonly string[]; damaged: readonly string[] };
  alarms: readonly string[];
  database: { version: number; records: Counts; damaged: Counts } | 'unreadable';
  /** Bytes. */
  storage: { used: number; most: number } | undefined;
  pages: readonly { path: string; facts: PageFacts | 'silent' }[];
  /** Oldest first. */
  failures: readonly Failure[];
}
