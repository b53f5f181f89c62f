import type { FieldValue } from './field';

/** A value kept for one field, in whichever row it stands: a contact, the agency's name, a standard paragraph. */
export interface SavedValue {
  /** UUID. */
  id: string;
  /** The field without its row: `general.coordinatorPhone`. */
  field: string;
  label: string;
  value: FieldValue;
  /** ISO 8601, UTC. */
  createdAt: string;
}
