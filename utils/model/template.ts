import type { FieldValue } from './field';
import type { FieldPath } from './ids';

/** One field kept in a template. `label` is the page's own wording when it was captured. */
export interface TemplateValue {
  path: FieldPath;
  label: string;
  to: FieldValue;
}

export interface Template {
  /** UUID. */
  id: string;
  name: string;
  values: TemplateValue[];
  /** ISO 8601, UTC. */
  createdAt: string;
  updatedAt: string;
}

/** Stored templates, newest first, and how many records were damaged (kept, not shown). */
export interface TemplateList {
  templates: Template[];
  damaged: number;
}
