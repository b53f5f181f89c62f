import '@angular/compiler';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MAT_DATE_LOCALE, provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { bootstrapApplication } from '@angular/platform-browser';
import { isoOf, tellDates } from '../date-form';

const form = new FormGroup({
  name: new FormControl(''),
  start: new FormControl<Date | null>(null),
  end: new FormControl<Date | null>(new Date(2027, 8, 30)),
});

/** The browser's own Thai: days are drawn in พ.ศ., and what is typed is read the American way. */
@Component({
  selector: 'lab-form',
  imports: [ReactiveFormsModule, MatFormFieldModule, MatInputModule, MatDatepickerModule],
  template: `<form [formGroup]="form">
    <mat-form-field><mat-label>ชื่อโครงการ</mat-label><input matInput formControlName="name" /></mat-form-field>
    <mat-form-field
      ><mat-label>วันที่เริ่มต้นโครงการ</mat-label
      ><input matInput [matDatepicker]="a" formControlName="start" /><mat-datepicker-toggle
        matIconSuffix
        [for]="a" /><mat-datepicker #a
    /></mat-form-field>
    <mat-form-field
      ><mat-label>วันที่สิ้นสุดโครงการ</mat-label
      ><input matInput [matDatepicker]="b" formControlName="end" /><mat-datepicker-toggle
        matIconSuffix
        [for]="b" /><mat-datepicker #b
    /></mat-form-field>
  </form>`,
})
class LabForm {
  form = form;
}

document.querySelector('#lab')!.innerHTML = '<lab-form></lab-form>';
void bootstrapApplication(LabForm, {
  providers: [
    provideZonelessChangeDetection(),
    provideNativeDateAdapter(),
    { provide: MAT_DATE_LOCALE, useValue: 'th-TH' },
  ],
});
tellDates((name) => isoOf(form.value[name]));
