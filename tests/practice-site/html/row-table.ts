import type { FormField, FormGroup } from '../data/form-definition';
import type { Values } from '../database/practice-database';
import { groupOf, type FormView } from './form-view';
import { markup, type Markup } from './markup';

/** A table of rows that the officer adds and deletes; the column headings are all that names its boxes. */
export function rowTable(view: FormView, key: string, addText: string): Markup {
  const group = groupOf(view, key);
  const saved = view.rows[key] ?? [];
  const rows = saved.length > 0 ? saved : [{}];
  return markup`<div class="table-responsive" data-rows>
<table class="table table-bordered align-middle mb-2">
<thead class="table-light"><tr><th class="col-number">ลำดับ</th>
${group.columns.map((column) => markup`<th class="col-${column.kind}">${column.label}</th>`)}<th class="col-delete">ลบ</th></tr></thead>
<tbody>${rows.map((row, index) => rowOf(view, group, row, index))}</tbody>
</table>
<template>${rowOf({ ...view, errors: new Map() }, group, {}, 0)}</template>
<button type="button" class="btn btn-sm btn-outline-primary" data-add-row>+ ${addText}</button>
</div>`;
}

function rowOf(view: FormView, group: FormGroup, row: Values, index: number): Markup {
  return markup`<tr><td class="row-number">${index + 1}</td>
${group.columns.map((column) => markup`<td>${cell(view, group, column, row, index)}</td>`)}
<td><button type="button" class="btn btn-sm btn-outline-danger" data-delete-row>ลบ</button></td></tr>`;
}

/** A table with given rows: a row header and one box a column. */
export function fixedTable(view: FormView, key: string, heading: string): Markup {
  const group = groupOf(view, key);
  return markup`<table class="table table-bordered align-middle" data-sum>
<thead class="table-light"><tr><th scope="col">${heading}</th>
${group.columns.map(({ label }) => markup`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${(group.fixedRows ?? []).map(
    (name, index) => markup`<tr><th scope="row">${name}</th>
${group.columns.map((column) => markup`<td>${cell(view, group, column, view.rows[key]?.[index] ?? {}, index)}</td>`)}</tr>`,
  )}</tbody>
<tfoot><tr><th scope="row">รวม</th><td class="text-end" data-total>0.00</td></tr></tfoot></table>`;
}

function cell(view: FormView, group: FormGroup, column: FormField, row: Values, index: number): Markup {
  const error = view.errors.get(`${group.key}[${index}].${column.key}`);
  return markup`<input type="text" class="form-control${error !== undefined && ' is-invalid'}" name="${column.name}"
 value="${row[column.key] ?? ''}" ${HABITS[column.kind]}>${error !== undefined && markup`<div class="invalid-feedback">${error}</div>`}`;
}

const HABITS: Partial<Record<FormField['kind'], Markup>> = {
  date: markup`data-thai-date autocomplete="off" placeholder="วว/ดด/ปปปป (พ.ศ.)"`,
  money: markup`data-money inputmode="decimal"`,
};
