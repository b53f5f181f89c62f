const AMOUNT = /^(\d+)(?:\.(\d{0,2}))?$/;

/** `1,250,000.00` as `1250000`; what is no amount stays as typed. */
export function plainMoney(text: string): string {
  const bare = text.replace(/[,\s]/g, '');
  return AMOUNT.test(bare) ? bare.replace(/\.0*$/, '') : text;
}

/** `1250000.5` as `1,250,000.50`; what is no amount stays as typed. */
export function shownMoney(text: string): string {
  const [, whole, rest = ''] = AMOUNT.exec(text.replace(/[,\s]/g, '')) ?? [];
  return whole === undefined ? text : `${BigInt(whole).toLocaleString('en')}.${rest.padEnd(2, '0')}`;
}
