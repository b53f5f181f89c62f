import { Component, Input, signal, type OnInit } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatTableModule } from '@angular/material/table';
import type { Card } from '../../data/cards';
import type { FormGroup } from '../../data/form-definition';
import type { EntryAnswer } from '../contract';
import type { EntryForm, RowForm } from './entry-form';
import { FieldComponent } from './fields/field.component';

/** The column headings are all that names the boxes. */
@Component({
  selector: 'practice-row-table',
  imports: [MatButtonModule, MatTableModule, FieldComponent],
  template: `
    <div class="rows">
      <table mat-table [dataSource]="list()">
        <ng-container matColumnDef="#">
          <th mat-header-cell *matHeaderCellDef>{{ rows.heading ?? 'ลำดับ' }}</th>
          <td mat-cell *matCellDef="let row; let index = index">{{ group?.fixedRows?.[index] ?? index + 1 }}</td>
        </ng-container>
        @for (column of group?.columns; track column.key) {
          <ng-container [matColumnDef]="column.key">
            <th mat-header-cell *matHeaderCellDef>{{ column.label }}</th>
            <td mat-cell *matCellDef="let row">
              <practice-field inRow [entry]="entry" [field]="column" [control]="row.controls[column.key]" />
            </td>
          </ng-container>
        }
        <ng-container matColumnDef="delete">
          <th mat-header-cell *matHeaderCellDef></th>
          <td mat-cell *matCellDef="let row; let index = index">
            <button mat-button type="button" (click)="remove(index)">ลบ</button>
          </td>
        </ng-container>
        <tr mat-header-row *matHeaderRowDef="names"></tr>
        <tr mat-row *matRowDef="let row; columns: names"></tr>
      </table>
    </div>
    @if (rows.addText) {
      <button mat-stroked-button type="button" (click)="add()">+ {{ rows.addText }}</button>
    }
  `,
})
export class RowTableComponent implements OnInit {
  @Input({ required: true }) entry!: EntryAnswer;
  @Input({ required: true }) form!: EntryForm;
  @Input({ required: true }) rows!: NonNullable<Card['rows']>;
  group: FormGroup | undefined;
  names: readonly string[] = [];
  readonly list = signal<readonly RowForm[]>([]);

  ngOnInit(): void {
    this.group = this.entry.groups.find(({ key }) => key === this.rows.group);
    const columns = this.group?.columns.map(({ key }) => key) ?? [];
    this.names = ['#', ...columns, ...(this.rows.addText ? ['delete'] : [])];
    this.#show();
  }

  add(): void {
    this.form.addRow(this.rows.group);
    this.#show();
  }

  remove(index: number): void {
    this.form.list(this.rows.group).removeAt(index);
    this.#show();
  }

  /** The table draws anew only what it is given anew. */
  #show(): void {
    this.list.set([...this.form.list(this.rows.group).controls]);
  }
}
