import { Component, Input } from '@angular/core';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import type { Choice } from '../../../data/choice';
import { FieldBase } from './field-base';

@Component({
  selector: 'practice-check-field',
  imports: [MatCheckboxModule, MatFormFieldModule],
  template: `
    <mat-label class="caption">{{ label }}</mat-label>
    @for (choice of choices; track choice.value) {
      <mat-checkbox [checked]="chosen.includes(choice.value)" (change)="toggle(choice.value)">{{
        choice.label
      }}</mat-checkbox>
    }
    @if (control.invalid && control.touched) {
      <mat-error>{{ error }}</mat-error>
    }
  `,
})
export class CheckFieldComponent extends FieldBase {
  @Input() choices: readonly Choice[] = [];

  get chosen(): readonly string[] {
    return Array.isArray(this.control.value) ? this.control.value : [];
  }

  toggle(code: string): void {
    const isWanted = (one: string) => this.chosen.includes(one) !== (one === code);
    this.control.setValue(this.choices.map(({ value }) => value).filter(isWanted));
    this.control.markAsDirty();
  }
}
