import type { FieldKind, FieldValue } from './field';
import type { FieldPath } from './ids';
import type { SeenPart } from './project';

/** One field as it was typed. `value` is absent where what was typed could not be understood: then it can only be copied. */
export interface DraftValue {
  label: string;
  kind: FieldKind;
  /** As the page showed it before anything was typed. */
  from: string;
  shown: string;
  value?: FieldValue;
}

/** A long text in a box that is no field of ours: it can be copied, and is put back by hand. */
export interface DraftText {
  /** As the page calls it; may be empty. */
  label: string;
  from: string;
  shown: string;
}

/** What was typed on one part of a form since its page was opened, as it stood at one moment. */
export interface Draft extends Pick<SeenPart, 'sectionId' | 'report'> {
  /** The same for as long as this moment is overwritten by later ones of the same page. */
  id: string;
  /** The page from its opening to its end. */
  visit: string;
  /** As the page or the officer tells; absent where neither does. */
  projectId?: string;
  projectName?: string;
  /** The page's, without what belongs to the login. */
  address: string;
  /** ISO 8601, UTC. */
  openedAt: string;
  keptAt: string;
  /** A form that holds it was sent to the site; whether the site has taken it is not known. */
  sentAt?: string;
  /** The officer does not want it back. It stays until it is deleted or too old. */
  declinedAt?: string;
  fields: Readonly<Record<FieldPath, DraftValue>>;
  texts: readonly DraftText[];
}

/** Whose drafts are asked for: of one page. */
export type DraftQuestion = Pick<Draft, 'projectId' | 'address'>;

/** A draft that a page does not show: so many of its fields stand as before it was typed. */
export interface DraftOffer extends Pick<Draft, 'id' | 'keptAt' | 'sentAt'> {
  count: number;
}

/** What a page knows of its drafts. */
export interface PageDrafts {
  /** Newest first. */
  offers: readonly DraftOffer[];
  /** Until when what was typed is kept, ISO 8601; absent while nothing was typed. */
  keptAt?: string;
  /** Why what was typed last is not kept. */
  trouble?: DraftTrouble;
}

/** `off`: the office keeps none · `full`: the disk is full · `failed`: it is tried again. */
export type DraftTrouble = 'off' | 'full' | 'failed';

/** How drafts are kept. */
export interface DraftSettings {
  isOn: boolean;
  /** Days after which they are deleted. */
  days: number;
}

export const DEFAULT_DRAFTS: DraftSettings = { isOn: true, days: 90 };
/** The choices that the manager offers. */
export const DRAFT_DAYS = [30, 90, 180, 365] as const;
