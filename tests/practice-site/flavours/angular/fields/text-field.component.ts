import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { FieldBase } from './field-base';

const EXAMPLES: Readonly<Record<string, string>> = { latitude: 'เช่น 17.4000', longitude: 'เช่น 102.8000' };
const TYPES: Readonly<Record<string, string>> = { phone: 'tel', email: 'email' };

@Component({
  selector: 'practice-text-field',
  imports: [ReactiveFormsModule, MatFormFieldModule, MatInputModule],
  template: `
    <mat-form-field>
      @if (label) {
        <mat-label>{{ label }}</mat-label>
      }
      <input
        matInput
        [type]="type"
        [formControl]="control"
        [placeholder]="example"
        [attr.maxlength]="field.maxLength ?? null"
      />
      @if (hint) {
        <mat-hint>{{ hint }}</mat-hint>
      }
      @if (control.invalid) {
        <mat-error>{{ error }}</mat-error>
      }
    </mat-form-field>
  `,
})
export class TextFieldComponent extends FieldBase {
  get type(): string {
    return TYPES[this.field.kind] ?? 'text';
  }

  get example(): string {
    return EXAMPLES[this.field.kind] ?? '';
  }
}
