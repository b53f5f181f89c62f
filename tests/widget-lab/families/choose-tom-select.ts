import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.default.css';
import { drawSelects, selectById, tellChoices } from '../choices';

drawSelects();
const made = {
  agency: new TomSelect(selectById('agency'), {}),
  province: new TomSelect(selectById('province'), { plugins: ['dropdown_input'] }),
  goals: new TomSelect(selectById('goals'), { plugins: ['remove_button'] }),
};
tellChoices((name) => made[name].getValue());
