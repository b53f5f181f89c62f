import { FIRST, GOALS, LABELS, STATUSES, tellMarks, withGoal, type Marks } from '../marks';

/** Drawn by hand, with the roles and states that assistive technology needs. */
let form: Marks = FIRST;

const mark = (role: string, on: boolean, attributes: string, text = '') =>
  `<span role="${role}" tabindex="0" aria-checked="${on}" ${attributes}>${text}</span>`;

const status = STATUSES.map((one) => mark('radio', form.status === one, `data-status="${one}"`, one)).join(' ');
const goals = GOALS.map((one) => mark('checkbox', form.goals.includes(one), `data-goal="${one}"`, one)).join(' ');
const month = (name: 'october' | 'november') =>
  `<td>${mark('switch', form[name], `data-month="${name}" style="display:inline-block;width:30px;height:16px;background:#ccc"`)}</td>`;
document.querySelector('#lab')!.innerHTML = `<form onsubmit="return false">
  <div><div>${LABELS.name}</div><input></div>
  <div><div id="status">${LABELS.status}</div><div role="radiogroup" aria-labelledby="status">${status}</div></div>
  <div><div id="goals">${LABELS.goals}</div><div role="group" aria-labelledby="goals">${goals}</div></div>
  <table><thead><tr><th>${LABELS.activity}</th><th>${LABELS.october}</th><th>${LABELS.november}</th></tr></thead>
  <tbody><tr><td><input></td>${month('october')}${month('november')}</tr></tbody></table></form>`;

/** Only the states change; a form that drew its marks anew at every press would take them from under the finger. */
function tell(): void {
  for (const each of document.querySelectorAll<HTMLElement>('[role][aria-checked]')) {
    const { status: one, goal, month: name } = each.dataset;
    const isOn = one ? form.status === one : goal ? form.goals.includes(goal) : form[name as 'october' | 'november'];
    each.setAttribute('aria-checked', String(isOn));
  }
}

document.querySelector('#lab')!.addEventListener('click', ({ target }) => {
  const { status, goal, month } = (target as HTMLElement).dataset;
  if (status) form = { ...form, status };
  if (goal) form = { ...form, goals: withGoal(form.goals, goal, !form.goals.includes(goal)) };
  if (month === 'october' || month === 'november') form = { ...form, [month]: !form[month] };
  tell();
});
tellMarks(() => form);
