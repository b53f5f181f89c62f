import { AGENCIES, FIRST, GOALS, PROVINCES, tellChoices, type ChoiceForm } from '../choices';

/** Lists of the ARIA guide that stand in the page open; and a button that opens one of a thousand, of which few are drawn. */
const chosen: ChoiceForm = { ...FIRST };
const MANY = [...Array(1000).keys()].map((at) => `หน่วยงานที่ ${at + 1}`).concat(AGENCIES);
const ROW = 20;

const list = (name: 'province' | 'goals', labels: readonly string[], more: string) =>
  `<div role="listbox" id="${name}" tabindex="0" aria-labelledby="${name}-label" ${more} style="height:80px;overflow:auto">${labels
    .map((label) => `<div role="option">${label}</div>`)
    .join('')}</div>`;
document.querySelector('#lab')!.innerHTML = `<form><p><label>ชื่อโครงการ <input></label></p>
  <div><label>หน่วยงานที่รับผิดชอบ</label><div><button type="button" aria-haspopup="listbox" aria-expanded="false">กรุณาเลือก <span>▼</span></button><div id="many"></div></div></div>
  <p id="province-label">จังหวัด</p>${list('province', PROVINCES, '')}
  <p id="goals-label">เป้าหมายการพัฒนาที่ยั่งยืน (SDGs)</p>${list('goals', GOALS, 'aria-multiselectable="true"')}</form>`;

function tell(): void {
  for (const option of document.querySelectorAll('#province > *, #goals > *')) {
    const label = option.textContent!;
    option.setAttribute('aria-selected', String(label === chosen.province || chosen.goals.includes(label)));
  }
}
tell();
document.querySelector('#province')!.addEventListener('click', ({ target }) => {
  chosen.province = (target as Element).textContent!;
  tell();
});
document.querySelector('#goals')!.addEventListener('click', ({ target }) => {
  const goal = (target as Element).textContent!;
  const isOn = chosen.goals.includes(goal);
  chosen.goals = GOALS.filter((each) => (each === goal ? !isOn : chosen.goals.includes(each)));
  tell();
});

const button = document.querySelector<HTMLElement>('button')!;
const many = document.querySelector<HTMLElement>('#many')!;
const open = (is: boolean) => {
  button.setAttribute('aria-expanded', String(is));
  many.innerHTML = is
    ? `<div role="listbox" style="height:200px;overflow:auto"><div style="position:relative;height:${MANY.length * ROW}px"></div></div>`
    : '';
  many.firstElementChild?.addEventListener('scroll', draw);
  if (is) draw();
};
function draw(): void {
  const from = Math.floor((many.firstElementChild?.scrollTop ?? 0) / ROW);
  const rows = MANY.slice(from, from + 12).map(
    (label, at) => `<div role="option" style="position:absolute;top:${(from + at) * ROW}px">${label}</div>`,
  );
  many.querySelector('[role=listbox] > div')!.innerHTML = rows.join('');
}
button.addEventListener('click', () => open(button.getAttribute('aria-expanded') === 'false'));
document.addEventListener('mousedown', ({ target }) => {
  if (!many.parentElement!.contains(target as Node)) open(false);
});
many.addEventListener('click', ({ target }) => {
  if (!(target as Element).matches('[role=option]')) return;
  chosen.agency = (target as Element).textContent!;
  button.firstChild!.nodeValue = `${chosen.agency} `;
  open(false);
});
tellChoices((name) => chosen[name]);
