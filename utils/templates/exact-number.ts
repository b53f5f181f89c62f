/** A fraction in lowest terms, its lower part above zero: nothing is rounded before it is shown. */
export interface Exact {
  over: bigint;
  under: bigint;
}

/** Expects a plain decimal. */
export function exactOf(decimal: string): Exact {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const over = BigInt(whole + fraction);
  return lowest(decimal.startsWith('-') ? -over : over, 10n ** BigInt(fraction.length));
}

export const sum = (a: Exact, b: Exact): Exact => lowest(a.over * b.under + b.over * a.under, a.under * b.under);
export const negative = ({ over, under }: Exact): Exact => ({ over: -over, under });
export const product = (a: Exact, b: Exact): Exact => lowest(a.over * b.over, a.under * b.under);

/** Undefined where it would be divided by zero. */
export const quotient = (a: Exact, b: Exact): Exact | undefined =>
  b.over === 0n ? undefined : lowest(a.over * b.under, a.under * b.over);

const MOST = 10n ** 30n;

/** No amount that people enter has so many digits; beyond it, working on would take ever longer. */
export const isTooBig = ({ over, under }: Exact): boolean => size(over) > MOST || under > MOST;

/** Rounded half away from zero, as amounts of money are. */
export function roundedDecimal({ over, under }: Exact, places: number): string {
  const scaled = size(over) * 10n ** BigInt(places);
  const digits = String((scaled * 2n + under) / (under * 2n)).padStart(places + 1, '0');
  return withPoint(over < 0n, digits, places);
}

/** All its decimals where they end; else two, rounded. */
export function plainDecimalOf(exact: Exact): string {
  const places = placesOf(exact.under);
  return places === undefined ? roundedDecimal(exact, 2) : roundedDecimal(exact, places);
}

function placesOf(under: bigint): number | undefined {
  let [rest, twos, fives] = [under, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

function withPoint(isNegative: boolean, digits: string, places: number): string {
  const whole = digits.slice(0, digits.length - places);
  const decimal = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  return isNegative && /[1-9]/.test(decimal) ? `-${decimal}` : decimal;
}

function lowest(over: bigint, under: bigint): Exact {
  const divisor = commonDivisor(size(over), size(under)) * (under < 0n ? -1n : 1n);
  return { over: over / divisor, under: under / divisor };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [big, small] = [a, b];
  while (small !== 0n) [big, small] = [small, big % small];
  return big;
}

const size = (value: bigint) => (value < 0n ? -value : value);
