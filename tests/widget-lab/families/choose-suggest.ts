import '../jquery-global';
import jQuery from 'jquery';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/base/jquery-ui.css';
import { AGENCIES, FIRST, PROVINCES, tellChoices } from '../choices';

/** Boxes of text that look like any other: only what is chosen from their list is kept, what is typed is not. */
const chosen = { ...FIRST };
document.querySelector('#lab')!.innerHTML = `<form><p><label>ชื่อโครงการ <input></label></p>
  <p><label>หน่วยงานที่รับผิดชอบ <input id="agency"></label></p>
  <p><label>จังหวัด <input id="province" value="${FIRST.province}"></label><span id="list"></span></p></form>`;
jQuery('#agency').autocomplete({
  source: AGENCIES,
  select: (_event: unknown, { item }: { item: { value: string } }) => {
    chosen.agency = item.value;
  },
});

const box = document.querySelector<HTMLInputElement>('#province')!;
const list = document.querySelector<HTMLElement>('#list')!;
const draw = (labels: readonly string[]) => {
  list.innerHTML = labels.map((label) => `<div>${label}</div>`).join('');
};
box.addEventListener('focus', () => draw(PROVINCES));
box.addEventListener('input', () => draw(PROVINCES.filter((label) => label.includes(box.value))));
box.addEventListener('blur', () => setTimeout(() => draw([]), 100));
list.addEventListener('mousedown', (event) => {
  event.preventDefault();
  chosen.province = (event.target as Element).textContent!;
  box.value = chosen.province;
  draw([]);
});
tellChoices((name) => chosen[name]);
