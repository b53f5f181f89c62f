import '../jquery-global';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/base/jquery-ui.min.css';
import $ from 'jquery';
import { drawDateForm, isoOf, tellDates } from '../date-form';

const boxes = drawDateForm('30/09/2027');
for (const box of Object.values(boxes))
  $(box).datepicker({ dateFormat: 'dd/mm/yy', changeMonth: true, changeYear: true, yearRange: '-10:+10' });
boxes.end.readOnly = true;
tellDates((name) => isoOf($(boxes[name]).datepicker('getDate')));
