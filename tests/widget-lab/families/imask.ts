import IMask from 'imask';
import { drawMoneyForm, tellMoney } from '../money-form';

const boxes = drawMoneyForm();
const options = { mask: Number, thousandsSeparator: ',', radix: '.', scale: 2, padFractionalZeros: true } as const;
const masks = {
  total: IMask(boxes.total, options),
  first: IMask(boxes.first, options),
  second: IMask(boxes.second, options),
};
tellMoney((name) => masks[name].unmaskedValue);
