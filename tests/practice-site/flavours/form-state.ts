import type { FormField } from '../data/form-definition';
import { checkBox } from '../validation/check-form';
import type { EntryAnswer, EntryErrors, EntryRequest } from './contract';

export interface Row {
  id: string;
  values: Readonly<Record<string, string>>;
}

export interface FormState {
  values: Readonly<Record<string, string>>;
  rows: Readonly<Record<string, readonly Row[]>>;
  /** By `errorKey` of a place. */
  errors: EntryErrors;
}

/** A box of the form: a single one, or one in a row. */
export type Place = { key: string; group?: undefined } | { key: string; group: string; id: string };

export type FormAction =
  | { type: 'change'; place: Place; value: string }
  | { type: 'leave'; place: Place }
  | { type: 'add-row'; group: string }
  | { type: 'delete-row'; group: string; id: string }
  | { type: 'refused'; errors: EntryErrors }
  | { type: 'saved' };

export const errorKey = (place: Place): string =>
  place.group === undefined ? place.key : `${place.group}[${place.id}].${place.key}`;

const newRow = (values: Row['values'] = {}): Row => ({ id: crypto.randomUUID(), values });

export function stateOf({ groups, values, rows }: EntryAnswer): FormState {
  const lists = groups.map(({ key, fixedRows }) => {
    const saved = rows[key] ?? [];
    const length = fixedRows?.length ?? Math.max(1, saved.length);
    return [key, Array.from({ length }, (_, index) => newRow(saved[index]))] as const;
  });
  return { values, rows: Object.fromEntries(lists), errors: {} };
}

export const requestOf = ({ values, rows }: FormState, action: EntryRequest['action']): EntryRequest => ({
  action,
  values,
  rows: Object.fromEntries(Object.entries(rows).map(([group, list]) => [group, list.map((row) => row.values)])),
});

export const reducerOf =
  (entry: EntryAnswer) =>
  (state: FormState, action: FormAction): FormState => {
    switch (action.type) {
      case 'change':
        return withoutError(withValue(entry, state, action.place, action.value), action.place);
      case 'leave':
        return checked(entry, state, action.place);
      case 'add-row':
        return withRows(state, action.group, (list) => [...list, newRow()]);
      case 'delete-row':
        return withRows(state, action.group, (list) => list.filter(({ id }) => id !== action.id));
      case 'refused':
        return { ...state, errors: errorsByRow(state, action.errors) };
      case 'saved':
        return { ...state, errors: {} };
    }
  };

function withValue({ fields }: EntryAnswer, state: FormState, place: Place, value: string): FormState {
  if (place.group === undefined) {
    const emptied = below(fields, place.key).map((key) => [key, ''] as const);
    return { ...state, values: { ...state.values, ...Object.fromEntries(emptied), [place.key]: value } };
  }
  const change = (row: Row) => (row.id === place.id ? { ...row, values: { ...row.values, [place.key]: value } } : row);
  return withRows(state, place.group, (list) => list.map(change));
}

/** The choices that hang below a choice, at any depth. */
function below(fields: readonly FormField[], key: string): string[] {
  const children = fields.filter(({ parent }) => parent === key);
  return children.flatMap((child) => [child.key, ...below(fields, child.key)]);
}

const withRows = (state: FormState, group: string, change: (list: readonly Row[]) => readonly Row[]): FormState => ({
  ...state,
  rows: { ...state.rows, [group]: change(state.rows[group] ?? []) },
});

function withoutError(state: FormState, place: Place): FormState {
  const errors = Object.entries(state.errors).filter(([key]) => key !== errorKey(place));
  return { ...state, errors: Object.fromEntries(errors) };
}

function checked({ fields, groups }: EntryAnswer, state: FormState, place: Place): FormState {
  const boxes = place.group === undefined ? fields : groups.find(({ key }) => key === place.group)?.columns;
  const field = boxes?.find(({ key }) => key === place.key);
  const row = place.group === undefined ? undefined : state.rows[place.group]?.find(({ id }) => id === place.id);
  const values = place.group === undefined ? state.values : (row?.values ?? {});
  const error = field && checkBox(field, values[place.key] ?? '', values, place.group === undefined);
  return error === undefined
    ? withoutError(state, place)
    : { ...state, errors: { ...state.errors, [errorKey(place)]: error } };
}

/** The server names a row by its number, which the next deletion changes. */
function errorsByRow({ rows }: FormState, errors: EntryErrors): EntryErrors {
  const named = Object.entries(errors).map(([place, error]) => {
    const [, group = '', number, key = ''] = /^(.+)\[(\d+)\]\.(.+)$/.exec(place) ?? [];
    const row = rows[group]?.[Number(number)];
    return [row ? errorKey({ group, id: row.id, key }) : place, error] as const;
  });
  return Object.fromEntries(named);
}
