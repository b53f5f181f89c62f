/** What a field holds. `many-of` holds several choices; `file` is never read or written. */
export const FIELD_KINDS = ['text', 'long-text', 'number', 'money', 'date', 'choice', 'many-of', 'file'] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Of the years in a date box: พ.ศ. or ค.ศ. */
export type Era = 'be' | 'ce';

/**
 * A field's value in the form the whole project uses, whatever the page shows:
 * text as typed · number and money as a plain decimal (`1234567.50`, baht) · date as `IsoDate` (C.E.) ·
 * choice as the visible label of the option · many-of as the labels in page order.
 */
export type FieldValue = string | readonly string[];
