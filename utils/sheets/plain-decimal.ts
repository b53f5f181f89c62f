/** Excel keeps and shows 15 digits; what stands behind them is noise of binary arithmetic. */
const DIGITS = 15;

/** A stored number as a plain decimal without an exponent: `8.12345678E8` → `812345678`. Absent where it is none. */
export function plainDecimal(stored: string): string | undefined {
  const value = stored.trim() === '' ? NaN : Number(stored);
  if (!Number.isFinite(value)) return undefined;
  const [mantissa = '', exponent = '0'] = value.toExponential(DIGITS - 1).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  const point = Number(exponent) + 1;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const whole = padded.slice(0, Math.max(point, 1));
  const fraction = padded.slice(whole.length).replace(/0+$/, '');
  const decimal = fraction === '' ? whole : `${whole}.${fraction}`;
  return /^[0.]*$/.test(decimal) ? '0' : sign + decimal;
}

/** A hundred times as much, by moving the point. */
export function timesHundred(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const moved = fraction.padEnd(2, '0');
  const digits = `${whole}${moved.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = moved.slice(2);
  return `${decimal.startsWith('-') ? '-' : ''}${digits}${rest === '' ? '' : `.${rest}`}`;
}
