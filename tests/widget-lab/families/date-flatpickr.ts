import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.min.css';
import { drawDateForm, isoOf, tellDates } from '../date-form';

const boxes = drawDateForm('30/09/2027');
const pickers = {
  start: flatpickr(boxes.start, { allowInput: true, dateFormat: 'd/m/Y' }),
  end: flatpickr(boxes.end, { allowInput: true, dateFormat: 'd/m/Y' }),
};
tellDates((name) => isoOf(pickers[name].selectedDates[0]));
