import flatpickr from 'flatpickr';
import { Thai } from 'flatpickr/dist/l10n/th';
import 'flatpickr/dist/flatpickr.min.css';
import { drawDateForm, isoOf, tellDates } from '../date-form';

/** What is typed is shown and not taken. */
const boxes = drawDateForm('2027-09-30');
const pickers = { start: flatpickr(boxes.start, { locale: Thai }), end: flatpickr(boxes.end, { locale: Thai }) };
tellDates((name) => isoOf(pickers[name].selectedDates[0]));
