/** @jsxImportSource react */
import type { ControlProps } from './control';
import { plainMoney, shownMoney } from '../../money-text';

/** Bare digits while it is typed, grouped with two decimals when it is left. */
export function MoneyInput({ value, onChange }: ControlProps) {
  return (
    <input
      type="text"
      inputMode="decimal"
      className="money"
      value={value}
      onFocus={() => onChange(plainMoney(value))}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => onChange(shownMoney(value))}
    />
  );
}
