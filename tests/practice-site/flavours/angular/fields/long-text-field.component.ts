import { TextFieldModule } from '@angular/cdk/text-field';
import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { FieldBase } from './field-base';

@Component({
  selector: 'practice-long-text-field',
  imports: [ReactiveFormsModule, TextFieldModule, MatFormFieldModule, MatInputModule],
  template: `
    <mat-form-field>
      <mat-label>{{ label }}</mat-label>
      <textarea
        matInput
        cdkTextareaAutosize
        cdkAutosizeMinRows="4"
        [formControl]="control"
        [attr.maxlength]="field.maxLength ?? null"
      ></textarea>
      @if (hint) {
        <mat-hint>{{ hint }}</mat-hint>
      }
      @if (field.maxLength) {
        <mat-hint align="end">{{ length }}/{{ field.maxLength }}</mat-hint>
      }
      @if (control.invalid) {
        <mat-error>{{ error }}</mat-error>
      }
    </mat-form-field>
  `,
})
export class LongTextFieldComponent extends FieldBase {
  get length(): number {
    return String(this.control.value).length;
  }
}
