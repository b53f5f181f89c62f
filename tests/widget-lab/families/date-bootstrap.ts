import '../jquery-global';
import 'bootstrap-datepicker';
import 'bootstrap-datepicker/dist/locales/bootstrap-datepicker.th.min.js';
import 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.standalone.min.css';
import $ from 'jquery';
import { drawDateForm, isoOf, tellDates } from '../date-form';

const boxes = drawDateForm('30/09/2027');
for (const box of Object.values(boxes)) $(box).datepicker({ format: 'dd/mm/yyyy', language: 'th' });
tellDates((name) => isoOf($(boxes[name]).datepicker('getDate')));
