import '../jquery-global';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/base/jquery-ui.min.css';
import $ from 'jquery';
import { drawDateForm, tellDates } from '../date-form';

const MONTHS = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');
const toEra = (text: string, years: number) => text.replace(/\d{4}$/, (year) => String(Number(year) + years));

/** The usual way to พ.ศ.: 543 are added when a day is chosen and taken off while the calendar is open, whose years stay C.E. */
const boxes = drawDateForm('30/09/2570');
const chosen = { start: '', end: '30/09/2570' };
for (const name of ['start', 'end'] as const)
  $(boxes[name]).datepicker({
    dateFormat: 'dd/mm/yy',
    monthNames: MONTHS,
    monthNamesShort: MONTHS,
    changeMonth: true,
    changeYear: true,
    beforeShow(box: HTMLInputElement) {
      if (box.value !== '') box.value = toEra(box.value, -543);
    },
    onSelect(text: string) {
      chosen[name] = toEra(text, 543);
      $(this).val(chosen[name]);
    },
    onClose(text: string) {
      if (text !== '' && Number(text.slice(-4)) < 2400) boxes[name].value = toEra(text, 543);
      chosen[name] = boxes[name].value;
    },
  });
tellDates((name) => chosen[name]);
