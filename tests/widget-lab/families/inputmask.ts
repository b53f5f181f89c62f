import Inputmask from 'inputmask';
import { drawMoneyForm, tellMoney } from '../money-form';

const boxes = drawMoneyForm();
const mask = { alias: 'currency', prefix: '', groupSeparator: ',', digits: 2, rightAlign: true, autoUnmask: true };
for (const box of Object.values(boxes)) Inputmask({ ...mask, removeMaskOnSubmit: true }).mask(box);
tellMoney((name) =>
  (boxes[name] as HTMLInputElement & { inputmask: { unmaskedvalue(): string } }).inputmask.unmaskedvalue(),
);
