import Cleave from 'cleave.js';
import { drawMoneyForm, tellMoney } from '../money-form';

const boxes = drawMoneyForm();
const options = { numeral: true, numeralThousandsGroupStyle: 'thousand', numeralDecimalScale: 2 } as const;
const numbers = {
  total: new Cleave(boxes.total, options),
  first: new Cleave(boxes.first, options),
  second: new Cleave(boxes.second, options),
};
tellMoney((name) => numbers[name].getRawValue());
