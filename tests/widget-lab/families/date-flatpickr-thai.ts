import flatpickr from 'flatpickr';
import { Thai } from 'flatpickr/dist/l10n/th';
import 'flatpickr/dist/flatpickr.min.css';
import { drawDateForm, isoOf, tellDates } from '../date-form';

/** A second box shows พ.ศ., the first keeps C.E. for the server. */
const options = {
  locale: Thai,
  altInput: true,
  altFormat: 'j F Y',
  dateFormat: 'Y-m-d',
  formatDate: (day: Date, format: string) =>
    format === 'Y-m-d'
      ? (isoOf(day) ?? '')
      : `${day.getDate()} ${Thai.months.longhand[day.getMonth()]} ${day.getFullYear() + 543}`,
};
const boxes = drawDateForm('2027-09-30');
const pickers = { start: flatpickr(boxes.start, options), end: flatpickr(boxes.end, options) };
tellDates((name) => isoOf(pickers[name].selectedDates[0]));
