import { AGENCIES, FIRST, PROVINCES, tellChoices } from '../choices';

/** The pattern of the ARIA guide, as hand-written components follow it: a button that opens a list, and a box that filters one. */
const chosen = { ...FIRST, goals: [] as string[] };

function draw(name: 'agency' | 'province', labels: readonly string[], hasSearch: boolean): string {
  const options = labels
    .map((label, at) => `<li role="option" id="${name}-${at}" aria-selected="${chosen[name] === label}">${label}</li>`)
    .join('');
  const box = hasSearch
    ? `<input role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="${name}-list" aria-labelledby="${name}-label" value="${chosen[name]}">`
    : `<div role="combobox" tabindex="0" aria-expanded="false" aria-controls="${name}-list" aria-labelledby="${name}-label">${chosen[name] || 'กรุณาเลือก'}</div>`;
  return `${box}<ul role="listbox" id="${name}-list" hidden>${options}</ul>`;
}

document.querySelector('#lab')!.innerHTML = `<form><p><label>ชื่อโครงการ <input></label></p>
  <p id="agency-label">หน่วยงานที่รับผิดชอบ</p><div>${draw('agency', AGENCIES, false)}</div>
  <p id="province-label">จังหวัด</p><div>${draw('province', PROVINCES, true)}</div></form>`;

for (const box of document.querySelectorAll<HTMLElement>('[role=combobox]')) {
  const list = document.getElementById(box.getAttribute('aria-controls')!)!;
  const name = list.id.replace('-list', '') as 'agency' | 'province';
  const open = (is: boolean) => {
    list.hidden = !is;
    box.setAttribute('aria-expanded', String(is));
  };
  const show = () => {
    if (box instanceof HTMLInputElement) box.value = chosen[name];
    else box.textContent = chosen[name] || 'กรุณาเลือก';
  };
  box.addEventListener('click', () => open(true));
  box.addEventListener('input', () => {
    open(true);
    for (const option of list.children as HTMLCollectionOf<HTMLElement>)
      option.hidden = !option.textContent!.includes((box as HTMLInputElement).value);
  });
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') open(false);
  });
  box.addEventListener('blur', () =>
    setTimeout(() => {
      open(false);
      show();
    }, 100),
  );
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    chosen[name] = (target as Element).textContent!;
    for (const option of list.children) option.setAttribute('aria-selected', String(option === target));
    open(false);
    show();
  });
}
tellChoices((name) => chosen[name]);
