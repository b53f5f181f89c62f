import AirDatepicker from 'air-datepicker';
import 'air-datepicker/air-datepicker.css';
import locale from 'air-datepicker/locale/th';
import { drawDateForm, isoOf, tellDates } from '../date-form';

/** Shows what is typed into its box, and does not take it: only a day that is pressed counts. */
const boxes = drawDateForm('');
const pickers = new Map(
  Object.entries(boxes).map(([name, box]) => [
    name,
    new AirDatepicker(box, {
      locale: locale.default ?? locale,
      dateFormat: 'dd/MM/yyyy',
      autoClose: true,
      selectedDates: name === 'end' ? [new Date(2027, 8, 30)] : [],
    }),
  ]),
);
tellDates((name) => isoOf(pickers.get(name).selectedDates[0]));
