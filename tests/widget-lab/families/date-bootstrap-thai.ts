import '../jquery-global';
import 'bootstrap-datepicker';
import 'bootstrap-datepicker/dist/locales/bootstrap-datepicker.th.min.js';
import 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.standalone.min.css';
import '../../practice-site/public/thai-date-picker.js';
import $ from 'jquery';
import { drawDateForm, isoOf, tellDates } from '../date-form';

const boxes = drawDateForm('30/09/2570');
for (const box of Object.values(boxes)) $(box).thaiDate();
tellDates((name) => isoOf($(boxes[name]).datepicker('getDate')));
