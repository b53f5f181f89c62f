import { MONTHS } from '../../../utils/thai/months';
import { drawDateForm, tellDates } from '../date-form';

/** A พ.ศ. calendar made by hand, with nothing to know it by; what is typed into its box counts for nothing. */
const days: Record<'start' | 'end', string> = { start: '', end: '30/09/2570' };
const boxes = drawDateForm(days.end);

for (const name of ['start', 'end'] as const) {
  const host = document.createElement('div');
  boxes[name].after(host);
  let [year, month] = name === 'end' ? [2027, 9] : [2026, 11];
  const draw = () => {
    const cells = [...Array(new Date(year, month, 0).getDate()).keys()].map((at) => `<i>${at + 1}</i>`);
    host.innerHTML = `<p><u>‹</u><b>${MONTHS[month - 1]?.long} ${year + 543}</b><u>›</u></p><p>${cells.join(' ')}</p>`;
  };
  boxes[name].addEventListener('click', draw);
  boxes[name].addEventListener('change', () => {
    if (boxes[name].value === '') days[name] = '';
  });
  document.addEventListener('mousedown', ({ target }) => {
    if (target !== boxes[name] && !host.contains(target as Node)) host.innerHTML = '';
  });
  host.addEventListener('click', ({ target }) => {
    const text = (target as Element).textContent!;
    if ((target as Element).matches('u')) {
      const at = year * 12 + month - 1 + (text === '›' ? 1 : -1);
      [year, month] = [Math.floor(at / 12), (at % 12) + 1];
      draw();
    }
    if (!(target as Element).matches('i')) return;
    days[name] = `${text.padStart(2, '0')}/${String(month).padStart(2, '0')}/${year + 543}`;
    boxes[name].value = days[name];
    host.innerHTML = '';
  });
}
tellDates((name) => days[name]);
