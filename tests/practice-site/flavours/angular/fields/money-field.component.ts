import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { plainMoney, shownMoney } from '../../money-text';
import { FieldBase } from './field-base';

/** Bare digits while it is typed, grouped with two decimals when it is left. */
@Component({
  selector: 'practice-money-field',
  imports: [ReactiveFormsModule, MatFormFieldModule, MatInputModule],
  template: `
    <mat-form-field>
      @if (label) {
        <mat-label>{{ label }}</mat-label>
      }
      <input
        matInput
        class="money"
        inputmode="decimal"
        [formControl]="control"
        (focus)="rewrite(plainMoney)"
        (blur)="rewrite(shownMoney)"
      />
      @if (control.invalid) {
        <mat-error>{{ error }}</mat-error>
      }
    </mat-form-field>
  `,
})
export class MoneyFieldComponent extends FieldBase {
  readonly plainMoney = plainMoney;
  readonly shownMoney = shownMoney;

  rewrite(form: (text: string) => string): void {
    const { value } = this.control;
    if (typeof value === 'string' && form(value) !== value) this.control.setValue(form(value));
  }
}
