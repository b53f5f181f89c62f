import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { FieldBase } from './field-base';

@Component({
  selector: 'practice-date-field',
  imports: [ReactiveFormsModule, MatDatepickerModule, MatFormFieldModule, MatInputModule],
  template: `
    <mat-form-field>
      @if (label) {
        <mat-label>{{ label }}</mat-label>
      }
      <input matInput [matDatepicker]="picker" [formControl]="control" placeholder="วว/ดด/ปปปป" />
      <mat-datepicker-toggle matIconSuffix [for]="picker" />
      <mat-datepicker #picker />
      @if (label) {
        <mat-hint>ปี พ.ศ. เช่น 1/10/2569</mat-hint>
      }
      @if (control.invalid) {
        <mat-error>{{ error }}</mat-error>
      }
    </mat-form-field>
  `,
})
export class DateFieldComponent extends FieldBase {}
