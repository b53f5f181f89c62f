import type { FieldValue } from './field';
import type { FieldPath, SectionId } from './ids';

/**
 * When a kept value is offered: `ask` fills an empty field and leaves an overwrite to the officer's tick,
 * `always` ticks the overwrite too, `if-empty` never offers one.
 */
export const FILL_POLICIES = ['ask', 'always', 'if-empty'] as const;
export type FillPolicy = (typeof FILL_POLICIES)[number];

/** One field kept in a template. `label` is the page's own wording when it was captured. */
export interface TemplateValue {
  path: FieldPath;
  label: string;
  /** Texts may hold variables: `{{ปีงบประมาณ}}`; so may dates and numbers, as their whole value. */
  to: FieldValue;
  /** Absent: `ask`. */
  policy?: FillPolicy;
}

export interface Template {
  /** UUID. */
  id: string;
  name: string;
  tags?: readonly string[];
  values: TemplateValue[];
  /** ISO 8601, UTC. */
  createdAt: string;
  updatedAt: string;
}

/** A template as lists need it. */
export interface TemplateHead {
  id: string;
  name: string;
  tags: readonly string[];
  /** How many values it holds of each section. */
  counts: Readonly<Partial<Record<SectionId, number>>>;
  createdAt: string;
  updatedAt: string;
}

/** Stored templates, newest first, and how many records were damaged (kept, not shown). */
export interface TemplateList {
  templates: Template[];
  damaged: number;
}

/** The same as heads. */
export interface TemplateHeads {
  heads: TemplateHead[];
  /** How many there are: more than `heads` where only the newest were asked for. */
  count: number;
  damaged: number;
}

/** A template as it was before a change. */
export interface TemplateVersion {
  id: string;
  templateId: string;
  /** When it was replaced. */
  replacedAt: string;
  template: Template;
}

/** A template that was thrown away, until it is put back or the bin is emptied. */
export interface TrashedTemplate {
  id: string;
  removedAt: string;
  template: Template;
}
