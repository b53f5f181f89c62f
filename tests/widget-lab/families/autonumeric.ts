import AutoNumeric from 'autonumeric';
import { drawMoneyForm, tellMoney } from '../money-form';

const boxes = drawMoneyForm();
const options = { digitGroupSeparator: ',', decimalPlaces: 2, minimumValue: '0', currencySymbol: '' };
const numbers = {
  total: new AutoNumeric(boxes.total, options),
  first: new AutoNumeric(boxes.first, options),
  second: new AutoNumeric(boxes.second, options),
};
tellMoney((name) => numbers[name].getNumericString());
