import { GOALS, drawSelects, selectById, tellChoices } from '../choices';

drawSelects();
// Options in groups, as ministries sort their agencies.
const group = document.createElement('optgroup');
group.label = 'ราชการส่วนภูมิภาค';
group.append(...[...selectById('agency').options].filter(({ value }) => value !== ''));
selectById('agency').append(group);
const heard: Record<string, unknown> = { agency: '', province: 'หนองคาย', goals: [GOALS[2]] };
document.querySelector('form')!.addEventListener('change', ({ target }) => {
  const select = target as HTMLSelectElement;
  heard[select.id] = select.multiple ? [...select.selectedOptions].map(({ value }) => value) : select.value;
});
tellChoices((name) => heard[name]);
