import { Component, Input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatRadioModule } from '@angular/material/radio';
import type { Choice } from '../../../data/choice';
import { FieldBase } from './field-base';

@Component({
  selector: 'practice-radio-field',
  imports: [ReactiveFormsModule, MatFormFieldModule, MatRadioModule],
  template: `
    <mat-label class="caption">{{ label }}</mat-label>
    <mat-radio-group [formControl]="control">
      @for (choice of choices; track choice.value) {
        <mat-radio-button [value]="choice.value">{{ choice.label }}</mat-radio-button>
      }
    </mat-radio-group>
    @if (control.invalid && control.touched) {
      <mat-error>{{ error }}</mat-error>
    }
  `,
})
export class RadioFieldComponent extends FieldBase {
  @Input() choices: readonly Choice[] = [];
}
