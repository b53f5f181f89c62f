import { drawDateForm, tellDates } from '../date-form';

const boxes = drawDateForm('');
const heard = { start: '', end: '2027-09-30' };
for (const name of ['start', 'end'] as const) {
  boxes[name].type = 'date';
  boxes[name].value = heard[name];
  boxes[name].addEventListener('change', ({ target }) => (heard[name] = (target as HTMLInputElement).value));
}
tellDates((name) => heard[name]);
