import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import { drawSelects, selectById, tellChoices } from '../choices';

drawSelects();
const made = {
  agency: new Choices(selectById('agency'), { removeItemButton: true, itemSelectText: 'กดเพื่อเลือก' }),
  province: new Choices(selectById('province')),
  goals: new Choices(selectById('goals'), { removeItemButton: true }),
};
tellChoices((name) => made[name].getValue(true));
