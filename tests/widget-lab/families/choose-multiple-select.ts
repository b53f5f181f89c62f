import '../jquery-global';
import jQuery from 'jquery';
import 'multiple-select/dist/multiple-select.css';
import 'multiple-select/dist/multiple-select.js';
import { drawSelects, tellChoices } from '../choices';

/** Draws over the native drop-downs, keeps a choice of its own and does not look at theirs again. */
drawSelects();
for (const name of ['agency', 'province', 'goals']) jQuery(`#${name}`).multipleSelect({ filter: name === 'province' });
tellChoices((name) => {
  const chosen: string[] = jQuery(`#${name}`).multipleSelect('getSelects');
  return name === 'goals' ? chosen : chosen[0];
});
