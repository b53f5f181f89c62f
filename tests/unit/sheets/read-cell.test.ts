import { describe, expect, it } from 'vitest';
import { cellKindAt, readCell, type CellKind } from '@/utils/sheets/read-cell';
import type { Cell } from '@/utils/sheets/sheet';

const text = (words: string): Cell => ({ text: words });
const number = (decimal: string): Cell => ({ text: decimal, number: decimal });
const EMPTY = { is: 'empty' };
const value = (of: string | string[]) => ({ is: 'value', value: of });
const problem = (because: string, suggestion?: string) => ({
  is: 'problem',
  because,
  ...(suggestion ? { suggestion } : {}),
});

describe('readCell', () => {
  it.each<[CellKind, Cell, object]>([
    ['money', text('1,234,567.50'), value('1234567.50')],
    ['money', text('(1,234.50)'), value('-1234.50')],
    ['money', text(' ( 1,234.50 ) '), value('-1234.50')],
    ['money', text('๑,๒๓๔ บาท'), value('1234')],
    ['money', text('฿500.-'), value('500')],
    ['money', text(' -   '), EMPTY],
    ['money', text('–'), EMPTY],
    ['money', number('1234.5'), value('1234.5')],
    ['money', text('1.5 ล้านบาท'), problem('not-a-number')],
    ['money', text('ประมาณ 500'), problem('not-a-number')],
    ['money', text('50%'), problem('percent-for-money')],
    ['money', { text: '50%', number: '50', isPercent: true }, problem('percent-for-money')],
    ['money', { text: '1/1/2569', date: '2026-01-01' }, problem('not-a-number')],
    ['money', { text: '#REF!', fault: 'error-cell' }, problem('error-cell')],
    ['money', { text: '', fault: 'no-result' }, problem('no-result')],
    ['number', { text: '50%', number: '50', isPercent: true }, value('50')],
    ['number', text('ร้อยละ ๕๐'), value('50')],
    ['number', number('13.756331'), value('13.756331')],
    ['date', { text: '15/10/2569', date: '2026-10-15' }, value('2026-10-15')],
    ['date', text('๑๕ ตุลาคม พ.ศ. ๒๕๖๙'), value('2026-10-15')],
    ['date', text('15 ต.ค. 2569'), value('2026-10-15')],
    ['date', text('2026-10-15'), value('2026-10-15')],
    ['date', text('15/10/69'), problem('two-digit-year')],
    ['date', text('31/9/2569'), problem('impossible-day')],
    ['date', text('ต้นเดือนตุลาคม'), problem('not-a-date')],
    ['date', text('2569'), problem('not-a-date')],
    ['date', number('46310'), problem('serial-without-format', '2026-10-15')],
    ['date', text('-'), EMPTY],
    ['phone', number('812345678'), problem('lost-zero', '0812345678')],
    ['phone', text('21234567'), problem('lost-zero', '021234567')],
    ['phone', text('081-234-5678'), value('081-234-5678')],
    ['phone', text('0-2123-4567 ต่อ 12'), value('0-2123-4567 ต่อ 12')],
    ['phone', text('8.12E+08'), problem('lost-digits')],
    ['phone', text('1111'), value('1111')],
    ['id', text('1-2345-67890-12-3'), value('1-2345-67890-12-3')],
    ['id', number('1234567890123'), value('1234567890123')],
    ['id', number('234567890123'), problem('lost-digits')],
    ['text', number('1234567890123456'), problem('lost-digits')],
    ['text', number('2570'), value('2570')],
    ['text', text('-'), value('-')],
    ['long-text', text('บรรทัดหนึ่ง\nบรรทัดสอง'), value('บรรทัดหนึ่ง\nบรรทัดสอง')],
    ['choice', text('โครงการ  ใหม่\u200b'), value('โครงการ ใหม่')],
    ['choice', text('-'), EMPTY],
    ['many-of', text('หมุดหมาย 1; หมุดหมาย 2 |หมุดหมาย 1'), value(['หมุดหมาย 1', 'หมุดหมาย 2'])],
    ['many-of', text('ก; ข\nค, ง'), value(['ก; ข', 'ค, ง'])],
    ['file', text('a.pdf'), problem('file')],
    ['text', text('   '), EMPTY],
  ])('as %s: %j', (kind, cell, expected) => expect(readCell(cell, kind)).toEqual(expected));

  it.each([
    ['general.coordinatorPhone', 'phone'],
    ['general.responsibleNationalId', 'id'],
    ['activities.rows[3].budgetBaht', 'money'],
    ['general.gone', undefined],
    ['general.__proto__', undefined],
  ])('%s is read as %s', (path, kind) => expect(cellKindAt(path)).toBe(kind));
});
