import { describe, expect, it } from 'vitest';
import { MOST_NAMES, namesIn } from '@/utils/ledger/names-in';

describe('names in a pasted list', () => {
  it.each<[string, string, string[]]>([
    ['one a line', 'ถนน\nฝาย\r\n\n  สะพาน  ', ['ถนน', 'ฝาย', 'สะพาน']],
    ['with commas of their own', 'ถนน, ท่อ\nฝาย, คลอง', ['ถนน, ท่อ', 'ฝาย, คลอง']],
    ['under a heading', 'ชื่อ โครงการ\nถนน', ['ถนน']],
    ['beside a running number', 'ลำดับ\tชื่อโครงการ\tงบ\n1\tถนน\t500\n2\tฝาย\t700', ['ถนน', 'ฝาย']],
    ['of the first column', 'กรมทาง\tกระทรวงคมนาคม\nกรมชล\tกระทรวงเกษตร', ['กรมทาง', 'กรมชล']],
    ['twice, in other writing', 'โครงการ น้ำ ๑\nโครงการน้ำ 1', ['โครงการ น้ำ ๑']],
    ['in a cell of two lines', '"ถนน\nสายหลัก"\nฝาย', ['ถนน สายหลัก', 'ฝาย']],
    ['that begin with a quotation mark', '"ดี" มีสุข\nฝาย', ['"ดี" มีสุข', 'ฝาย']],
    ['that a spreadsheet program was told not to reckon', "'=ถนน", ['=ถนน']],
    ['with lines that hold no letter', 'ถนน\n---\n3.\nฝาย', ['ถนน', 'ฝาย']],
  ])('%s', (_what, text, names) => {
    expect(namesIn(text)).toEqual({ ok: true, names });
  });

  it.each(['', ' \n\t\n', '1\n2\n3', 'ชื่อโครงการ'])('are not there: %j', (text) => {
    expect(namesIn(text)).toEqual({ ok: false, because: 'empty' });
  });

  it('are refused where they are too many', () => {
    const list = (count: number) => Array.from({ length: count }, (_none, at) => `ก${at}`).join('\n');
    expect(namesIn(list(MOST_NAMES)).ok).toBe(true);
    expect(namesIn(list(MOST_NAMES + 1))).toEqual({ ok: false, because: 'too-many' });
  });
});
