import '@angular/compiler';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { Component, Injectable, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { DateAdapter, MAT_DATE_FORMATS, MAT_NATIVE_DATE_FORMATS, NativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { bootstrapApplication } from '@angular/platform-browser';
import { isoOf, tellDates } from '../date-form';

/** As offices write it: dd/mm/yyyy of พ.ศ. in the box and in the calendar. */
@Injectable()
class ThaiDateAdapter extends NativeDateAdapter {
  override parse(text: string): Date | null {
    const [day = NaN, month = NaN, year = NaN] = text.split('/').map(Number);
    return year > 2400 ? new Date(year - 543, month - 1, day) : null;
  }
  override format(day: Date, form: object | string): string {
    if (typeof form !== 'string') return super.format(day, form);
    return (
      [day.getDate(), day.getMonth() + 1].map((n) => String(n).padStart(2, '0')).join('/') +
      `/${day.getFullYear() + 543}`
    );
  }
  override getYearName(day: Date): string {
    return String(day.getFullYear() + 543);
  }
}

const form = new FormGroup({
  name: new FormControl(''),
  start: new FormControl<Date | null>(null),
  end: new FormControl<Date | null>(new Date(2027, 8, 30)),
});

@Component({
  selector: 'lab-form',
  imports: [ReactiveFormsModule, MatFormFieldModule, MatInputModule, MatDatepickerModule],
  template: `<form [formGroup]="form">
    <mat-form-field><mat-label>ชื่อโครงการ</mat-label><input matInput formControlName="name" /></mat-form-field>
    <mat-form-field
      ><mat-label>วันที่เริ่มต้นโครงการ</mat-label
      ><input matInput [matDatepicker]="a" formControlName="start" placeholder="วว/ดด/ปปปป" /><mat-datepicker-toggle
        matIconSuffix
        [for]="a" /><mat-datepicker #a
    /></mat-form-field>
    <mat-form-field
      ><mat-label>วันที่สิ้นสุดโครงการ</mat-label
      ><input matInput [matDatepicker]="b" formControlName="end" readonly (click)="b.open()" /><mat-datepicker #b
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
    { provide: DateAdapter, useClass: ThaiDateAdapter },
    {
      provide: MAT_DATE_FORMATS,
      useValue: { ...MAT_NATIVE_DATE_FORMATS, display: { ...MAT_NATIVE_DATE_FORMATS.display, dateInput: 'input' } },
    },
  ],
});
tellDates((name) => isoOf(form.value[name]));
