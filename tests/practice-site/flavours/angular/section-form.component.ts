import { Component, inject, Input, signal, type OnInit } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatSnackBar } from '@angular/material/snack-bar';
import { CARDS, type Card } from '../../data/cards';
import { saveEntry } from '../client';
import type { EntryAnswer, EntryRequest } from '../contract';
import { EntryForm } from './entry-form';
import { EntryStore } from './entry-store';
import { FieldComponent } from './fields/field.component';
import { GivenFieldComponent } from './given-field.component';
import { RowTableComponent } from './row-table.component';

const WIDE: readonly string[] = ['long-text', 'choices', 'file'];

@Component({
  selector: 'practice-section-form',
  imports: [
    ReactiveFormsModule,
    MatButtonModule,
    MatCardModule,
    FieldComponent,
    GivenFieldComponent,
    RowTableComponent,
  ],
  template: `
    <form [formGroup]="form.whole" (ngSubmit)="save('save')">
      @if (refusal()) {
        <div class="note note--bad" role="alert">{{ refusal() }}</div>
      }
      @for (card of cards; track card.title) {
        <mat-card appearance="outlined">
          <mat-card-header>
            <mat-card-title>{{ card.title }}</mat-card-title>
            @if (card.note) {
              <mat-card-subtitle>{{ card.note }}</mat-card-subtitle>
            }
          </mat-card-header>
          <mat-card-content>
            <div class="grid">
              @for (field of fieldsOf(card); track field.key) {
                <practice-field
                  [class.wide]="isWide(field)"
                  [entry]="entry"
                  [field]="field"
                  [control]="form.control(field.key)!"
                  [parent]="form.control(field.parent ?? '')"
                />
              }
              @for (given of card.given; track given.label) {
                <practice-given-field [given]="given" />
              }
            </div>
            @if (card.rows; as rows) {
              <practice-row-table [entry]="entry" [form]="form" [rows]="rows" />
            }
          </mat-card-content>
        </mat-card>
      }
      <div class="buttons">
        <button mat-stroked-button type="button" [disabled]="isSaving()" (click)="save('draft')">บันทึกร่าง</button>
        <button mat-flat-button type="submit" [disabled]="isSaving() || form.whole.invalid">บันทึก</button>
      </div>
    </form>
  `,
})
export class SectionFormComponent implements OnInit {
  @Input({ required: true }) entry!: EntryAnswer;
  form!: EntryForm;
  cards: readonly Card[] = [];
  readonly refusal = signal('');
  readonly isSaving = signal(false);
  readonly #store = inject(EntryStore);
  readonly #snackBar = inject(MatSnackBar);

  ngOnInit(): void {
    this.form = new EntryForm(this.entry);
    this.cards = CARDS[this.entry.section];
  }

  fieldsOf({ fields = [] }: Card) {
    return fields.flatMap((key) => this.entry.fields.filter((field) => field.key === key));
  }

  isWide({ key, kind }: EntryAnswer['fields'][number]): boolean {
    return WIDE.includes(kind) || key === 'projectName';
  }

  async save(action: EntryRequest['action']): Promise<void> {
    this.isSaving.set(true);
    try {
      const answer = await saveEntry(this.#store.k(), this.form.request(action));
      if ('errors' in answer) {
        this.form.refuse(answer.errors);
        this.refusal.set(`ยังไม่ได้บันทึก กรุณาตรวจสอบข้อมูลที่กรอก ${Object.keys(answer.errors).length} รายการ`);
      } else {
        this.refusal.set('');
        this.form.whole.markAsPristine();
        this.#snackBar.open(answer.notice, 'ปิด', { duration: 4000 });
        void this.#store.reload();
      }
    } catch {
      this.refusal.set('บันทึกไม่สำเร็จ กรุณาลองใหม่อีกครั้ง');
    }
    this.isSaving.set(false);
    if (this.refusal() !== '') scrollTo(0, 0);
  }
}
