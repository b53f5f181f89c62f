import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import { CARDS } from '../../data/cards';
import type { FormField } from '../../data/form-definition';
import type { EntryAnswer, EntryErrors, EntryRequest } from '../contract';
import { textOf, valueOf, type ControlValue } from './control-value';

export type FieldControl = FormControl<ControlValue>;
export type RowForm = FormGroup<Record<string, FieldControl>>;

/** The card that the form hears of only when a box of it is left. */
const LATE_CARD = 'ผู้ประสานงาน';

/** A section as a reactive form: a group for each card, an array for each list of rows. */
export class EntryForm {
  readonly cards: FormGroup;
  readonly lists: FormGroup<Record<string, FormArray<RowForm>>>;
  readonly whole: FormGroup;
  readonly #controls: Readonly<Record<string, FieldControl>>;

  constructor(private readonly entry: EntryAnswer) {
    const { fields, groups, section, values } = entry;
    this.#controls = controlsOf(fields, values, true);
    const cards = CARDS[section].map(({ title, fields: keys = [] }) => {
      const controls = keys.flatMap((key) => Object.entries(this.#controls).filter(([one]) => one === key));
      const options = title === LATE_CARD ? { updateOn: 'blur' as const } : {};
      return [title, datesInOrder(new FormGroup(Object.fromEntries(controls), options))] as const;
    });
    const lists = groups.map(({ key, fixedRows }) => {
      const saved = entry.rows[key] ?? [];
      const length = fixedRows?.length ?? Math.max(1, saved.length);
      return [key, new FormArray(Array.from({ length }, (_, index) => this.#row(key, saved[index])))] as const;
    });
    this.cards = new FormGroup(Object.fromEntries(cards));
    this.lists = new FormGroup(Object.fromEntries(lists));
    this.whole = new FormGroup({ cards: this.cards, lists: this.lists });
  }

  control(key: string): FieldControl | undefined {
    return this.#controls[key];
  }

  list(group: string): FormArray<RowForm> {
    return this.lists.controls[group] ?? new FormArray<RowForm>([]);
  }

  addRow(group: string): void {
    this.list(group).push(this.#row(group));
  }

  request(action: EntryRequest['action']): EntryRequest {
    const lists = Object.entries(this.lists.controls).map(([group, list]) => {
      return [group, list.controls.map(({ controls }) => textsOf(controls))] as const;
    });
    return { action, values: textsOf(this.#controls), rows: Object.fromEntries(lists) };
  }

  /** Puts the server's words at the controls that they are about. */
  refuse(errors: EntryErrors): void {
    for (const [place, server] of Object.entries(errors)) {
      const [, group, index, column] = /^(.+)\[(\d+)\]\.(.+)$/.exec(place) ?? [];
      const inRow = group && column && this.list(group).at(Number(index))?.controls[column];
      const control = inRow || this.control(place);
      control?.setErrors({ server });
      control?.markAsTouched();
    }
  }

  #row(group: string, values: Readonly<Record<string, string>> = {}): RowForm {
    const { columns = [] } = this.entry.groups.find(({ key }) => key === group) ?? {};
    return datesInOrder(new FormGroup(controlsOf(columns, values, false)));
  }
}

const controlsOf = (fields: readonly FormField[], values: Readonly<Record<string, string>>, canBeRequired: boolean) =>
  Object.fromEntries(
    fields.map((field) => {
      const validators = [
        ...(canBeRequired && field.required ? [Validators.required] : []),
        ...(field.maxLength === undefined ? [] : [Validators.maxLength(field.maxLength)]),
        ...(field.kind === 'email' ? [Validators.email] : []),
      ];
      return [field.key, new FormControl(valueOf(field, values[field.key] ?? ''), validators)];
    }),
  );

/** What the server said of an end is asked again with a new start. */
function datesInOrder<T extends FormGroup>(group: T): T {
  const end = group.controls['endDate'];
  group.controls['startDate']?.valueChanges.subscribe(() => end?.updateValueAndValidity({ emitEvent: false }));
  return group;
}

const textsOf = (controls: Readonly<Record<string, FieldControl>>) =>
  Object.fromEntries(Object.entries(controls).map(([key, { value }]) => [key, textOf(value)]));
