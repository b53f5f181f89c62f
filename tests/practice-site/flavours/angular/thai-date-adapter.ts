import { Injectable, type Provider } from '@angular/core';
import {
  DateAdapter,
  MAT_DATE_FORMATS,
  MAT_DATE_LOCALE,
  MAT_NATIVE_DATE_FORMATS,
  NativeDateAdapter,
} from '@angular/material/core';
import { beDay, dayOf } from './be-day';

/** The native adapter in พ.ศ.: d/M/yyyy in the box, and the years of the calendar. */
@Injectable()
class ThaiDateAdapter extends NativeDateAdapter {
  override parse(text: string): Date | null {
    return text.trim() === '' ? null : (dayOf(text) ?? this.invalid());
  }

  override format(day: Date, form: object | string): string {
    return typeof form === 'string' ? beDay(day) : super.format(day, form);
  }

  override getYearName(day: Date): string {
    return String(day.getFullYear() + 543);
  }
}

const FORMATS = {
  ...MAT_NATIVE_DATE_FORMATS,
  display: { ...MAT_NATIVE_DATE_FORMATS.display, dateInput: 'd/M/yyyy' },
};

export const provideThaiDates = (): Provider[] => [
  { provide: MAT_DATE_LOCALE, useValue: 'th-TH' },
  { provide: DateAdapter, useClass: ThaiDateAdapter },
  { provide: MAT_DATE_FORMATS, useValue: FORMATS },
];
