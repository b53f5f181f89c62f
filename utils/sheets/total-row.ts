import type { RowContext } from './read-row';

const TOTAL =
  /^(?:รวม|ยอดรวม)(?:ทั้งสิ้น|ทั้งหมด|เป็นเงิน|งบประมาณ|จำนวน|โครงการ|เงิน|[\s:\d().]|$)|^(?:grand )?total(?:[\s:\d]|$)/i;

/** Does a row add up those above: `รวมทั้งสิ้น` as its name or, without one, in its first cell that says anything? */
export function isTotalRow({ sheet }: RowContext, row: number, name: string): boolean {
  const first = (sheet.rows[row] ?? []).find(({ text }) => text.trim() !== '')?.text.trim() ?? '';
  return TOTAL.test(name) || (name === '' && TOTAL.test(first));
}
