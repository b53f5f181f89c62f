import { strToU8, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readPastedCells, readSheetFile } from '@/utils/sheets/read-sheet-file';
import { aWorkbook, bufferOf, number, text, texts, workbookParts, zipped } from './a-workbook';

const encode = (words: string): ArrayBuffer => bufferOf(strToU8(words));
const wide = (words: string, endian: 'le' | 'be'): number[] =>
  [...words].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return endian === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
const thai874 = (words: string): number[] =>
  [...words].map((letter) => (letter >= '\u0e00' ? letter.charCodeAt(0) - 0x0e00 + 0xa0 : letter.charCodeAt(0)));
const bytes = (list: number[]) => bufferOf(Uint8Array.from(list));
const shown = (read: Awaited<ReturnType<typeof readSheetFile>>) =>
  read.ok ? read.sheets.map(({ rows }) => rows.map((row) => row.map((cell) => cell.text))) : read.because;

describe('text files', () => {
  const TABLE = 'ชื่อโครงการ,หน่วยงาน\nถนน,กรมทาง\n';
  const ROWS = [
    [
      ['ชื่อโครงการ', 'หน่วยงาน'],
      ['ถนน', 'กรมทาง'],
    ],
  ];
  it.each([
    ['utf-8', encode(TABLE)],
    ['utf-8', encode(`\ufeff${TABLE}`)],
    ['utf-16le', bytes([0xff, 0xfe, ...wide(TABLE, 'le')])],
    ['utf-16be', bytes([0xfe, 0xff, ...wide(TABLE, 'be')])],
    ['utf-16le', bytes(wide(TABLE, 'le'))],
    ['utf-16be', bytes(wide(TABLE, 'be'))],
    ['windows-874', bytes(thai874(TABLE))],
  ])('tells %s', async (encoding, file) => {
    const read = await readSheetFile(file, 'โครงการ.csv');
    expect(read.ok && read.encoding).toBe(encoding);
    expect(shown(read)).toEqual(ROWS);
  });

  it('reads as the officer says', async () => {
    const read = await readSheetFile(bytes(thai874(TABLE)), 'a.csv', { encoding: 'windows-874' });
    expect(shown(read)).toEqual(ROWS);
    expect(shown(await readSheetFile(bytes(thai874(TABLE)), 'a.csv', { encoding: 'utf-8' }))).toBe('unknown-encoding');
  });

  it.each([
    [
      'a;b\n1,5;2\n3;4',
      [
        ['a', 'b'],
        ['1,5', '2'],
        ['3', '4'],
      ],
    ],
    [
      'a\tb\n1,000\t2,000',
      [
        ['a', 'b'],
        ['1,000', '2,000'],
      ],
    ],
    ['sep=;\na;b', [['a', 'b']]],
    ['a,"b\nc ""d"""\n', [['a', 'b\nc "d"']]],
    ['a,b,,,\n,,,\n', [['a', 'b']]],
    ["'=1+1,'-5x,''=x", [['=1+1', '-5x', "'=x"]]],
    [
      '__proto__,constructor\n1,2',
      [
        ['__proto__', 'constructor'],
        ['1', '2'],
      ],
    ],
  ])('reads %j', async (csv, rows) => {
    expect(shown(await readSheetFile(encode(csv), 'a.csv'))).toEqual([rows]);
  });

  it('takes error words for what they are', async () => {
    const read = await readSheetFile(encode('a,b\n#REF!,1'), 'a.csv');
    expect(read.ok && read.sheets[0]?.rows[1]?.[0]).toEqual({ text: '#REF!', fault: 'error-cell' });
  });
});

describe('pasted cells', () => {
  it.each([
    [
      'ชื่อ\t"สอง\nบรรทัด"\r\nก\tข\r\n',
      [
        ['ชื่อ', 'สอง\nบรรทัด'],
        ['ก', 'ข'],
      ],
    ],
    [
      'a\t5" ท่อ\nb\t2',
      [
        ['a', '5" ท่อ'],
        ['b', '2'],
      ],
    ],
    [
      'a\t"ไม่ปิด\nb\t2',
      [
        ['a', '"ไม่ปิด'],
        ['b', '2'],
      ],
    ],
  ])('reads %j', (pasted, rows) => {
    expect(shown(readPastedCells(pasted))).toEqual([rows]);
  });
  it('says that nothing was pasted', () => expect(shown(readPastedCells(' \n'))).toBe('empty'));
});

describe('workbooks', () => {
  it('reads what a spreadsheet program wrote', async () => {
    const file = await writeExcelFile([
      [{ value: 'โครงการ' }, { value: 'วันที่' }, { value: 'เงิน' }, { value: 'ใช่' }],
      [
        { value: 'ถนน & <ทาง>' },
        { value: new Date(Date.UTC(2026, 9, 15)), type: Date, format: 'dd/mm/yyyy' },
        { value: 1234.5, type: Number, format: '#,##0.00' },
        { value: true, type: Boolean },
      ],
    ]).toBuffer();
    const read = await readSheetFile(bufferOf(file), 'a.xlsx');
    expect(read.ok && read.sheets[0]?.rows[1]).toEqual([
      { text: 'ถนน & <ทาง>' },
      { text: '15/10/2569', date: '2026-10-15' },
      { text: '1234.5', number: '1234.5' },
      { text: 'TRUE', boolean: true },
    ]);
  });

  it.each([
    ['a phone number in E notation', number('8.12345678E8'), {}, { text: '812345678', number: '812345678' }],
    [
      'a masked number',
      number(812345678, 1),
      { formats: ['000-000-0000'] },
      { text: '081-234-5678', number: '812345678' },
    ],
    ['noise of arithmetic', number('0.30000000000000004'), {}, { text: '0.3', number: '0.3' }],
    ['a percentage', number(0.5, 1), { formats: ['0.0%'] }, { text: '50%', number: '50', isPercent: true }],
    [
      'พ.ศ. shown by a format',
      number(46310, 1),
      { formats: ['[$-107041E]d mmm bb;@'] },
      { text: '15/10/2569', date: '2026-10-15' },
    ],
    [
      'พ.ศ. typed as if C.E.',
      number(244637, 1),
      { formats: ['dd/mm/yyyy'] },
      { text: '15/10/2569', date: '2026-10-15' },
    ],
    [
      'such a day under a พ.ศ. format',
      number(244637, 1),
      { formats: ['dd/mm/bbbb'] },
      { text: '244637', fault: 'impossible-date' },
    ],
    [
      'the 1904 epoch',
      number(44848, 1),
      { formats: ['d/m/yy'], is1904: true },
      { text: '15/10/2569', date: '2026-10-15' },
    ],
    ['a number of days', number(5, 1), { formats: ['0 "วัน"'] }, { text: '5', number: '5' }],
    ['a formula with its result', '<c><f>1+1</f><v>2</v></c>', {}, { text: '2', number: '2' }],
    ['a formula without', '<c><f>1+1</f></c>', {}, { text: '', fault: 'no-result' }],
    ['a formula that gives nothing', '<c t="str"><f>""</f><v></v></c>', {}, undefined],
    ['an error', '<c t="e"><f>A1</f><v>#REF!</v></c>', {}, { text: '#REF!', fault: 'error-cell' }],
    ['lines', text('ก_x000D_\nข'), {}, { text: 'ก\nข' }],
    ['CDATA', '<c t="inlineStr"><is><t><![CDATA[<a&b>]]></t></is></c>', {}, { text: '<a&b>' }],
  ])('reads %s', async (_case, cell, how, expected) => {
    const read = await readSheetFile(aWorkbook([{ name: 'S', rows: [[cell]] }], how), 'a.xlsx');
    expect(read.ok ? read.sheets[0]?.rows[0]?.[0] : read).toEqual(expected);
  });

  it('shows hidden sheets as hidden, and leaves long ones unread', async () => {
    const long = Array.from({ length: 20_001 }, () => texts('x'));
    const read = await readSheetFile(
      aWorkbook([
        { name: 'เปิด', rows: [texts('ก')] },
        { name: 'ซ่อน', rows: [texts('ข')], state: 'veryHidden' },
        { name: 'ตำบล', rows: long, state: 'hidden' },
      ]),
      'a.xlsx',
    );
    expect(read.ok && read.sheets.map(({ name, isHidden, leftUnread }) => [name, isHidden, leftUnread])).toEqual([
      ['เปิด', false, undefined],
      ['ซ่อน', true, undefined],
      ['ตำบล', true, 'too-many-rows'],
    ]);
  });

  it('ignores formatted emptiness far away', async () => {
    const far = { name: 'S', rows: [['<c><v>1</v></c>']] };
    const parts = workbookParts([far]);
    parts['xl/worksheets/sheet1.xml'] = parts['xl/worksheets/sheet1.xml']!.replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>',
    );
    const read = await readSheetFile(zipped(parts), 'a.xlsx');
    expect(read.ok && read.sheets[0]?.rows.length).toBe(1);
  });

  it('reads the cells of a file with macros and says so', async () => {
    const read = await readSheetFile(
      aWorkbook([{ name: 'S', rows: [texts('ก')] }], { more: { 'xl/vbaProject.bin': 'x' } }),
      'a.xlsm',
    );
    expect(read).toMatchObject({ ok: true, hasMacros: true });
  });
});

describe('what is refused', () => {
  const plain = aWorkbook([{ name: 'S', rows: [texts('ก', 'ข')] }]);
  const damaged = () => {
    const copy = new Uint8Array(plain.slice(0));
    for (let at = 40; at < 120; at += 1) copy[at]! ^= 0x5a;
    return bufferOf(copy);
  };
  const lying = () => {
    // The directory says 10 bytes, the entry holds a million.
    const zip = zipSync({
      ...Object.fromEntries(Object.entries(workbookParts([{ name: 'S', rows: [] }])).map(([k, v]) => [k, strToU8(v)])),
      'xl/sharedStrings.xml': new Uint8Array(1_000_000),
    });
    const view = new DataView(zip.buffer, zip.byteOffset);
    for (let at = 0; at < zip.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 1_000_000)
        view.setUint32(at + 24, 10, true);
    return bufferOf(zip);
  };
  const lyingLinked = () => {
    const parts = workbookParts([{ name: 'S', rows: [] }]);
    const zip = zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, xml]) => [
          name,
          name === 'xl/styles.xml' ? new Uint8Array(1_000_000) : strToU8(xml),
        ]),
      ),
    );
    const view = new DataView(zip.buffer, zip.byteOffset);
    for (let at = 0; at < zip.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 1_000_000)
        view.setUint32(at + 24, 10, true);
    return bufferOf(zip);
  };
  const bomb = () => bufferOf(zipSync({ 'xl/a.xml': new Uint8Array(6_000_000) }));
  const manySmall = () => {
    const zip = zipSync(
      Object.fromEntries(Array.from({ length: 30 }, (_none, n) => [`xl/${n}.xml`, new Uint8Array(4_000_000)])),
    );
    return bufferOf(zip);
  };
  const ole = (more: string) => bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...wide(more, 'le')]);
  const wideRow = Array.from({ length: 1000 }, () => text('x'));

  it.each<[string, string, () => ArrayBuffer]>([
    ['an empty file', 'empty', () => new ArrayBuffer(0)],
    ['white space', 'empty', () => encode(' \n ')],
    ['26 MB', 'too-large', () => new ArrayBuffer(26 * 1024 * 1024)],
    ['an entry packed too tightly', 'too-large-unzipped', bomb],
    ['entries that are too much together', 'too-large-unzipped', manySmall],
    ['an entry that lies about its size', 'damaged', lyingLinked],
    ['an old .xls', 'old-xls', () => ole('Workbook')],
    ['a workbook with a password', 'encrypted', () => ole('EncryptedPackage')],
    ['a truncated file', 'truncated', () => plain.slice(0, plain.byteLength - 40)],
    ['two letters of a zip file', 'truncated', () => encode('PK')],
    ['a damaged file', 'damaged', damaged],
    ['a PDF', 'not-a-spreadsheet', () => encode('%PDF-1.7 …')],
    ['another zip file', 'not-a-spreadsheet', () => zipped({ 'word/document.xml': '<w/>' })],
    ['a binary workbook', 'binary-workbook', () => zipped({ '_rels/.rels': '<a/>', 'xl/workbook.bin': 'x' })],
    ['an .ods', 'other-program', () => zipped({ mimetype: 'x', 'content.xml': '<a/>' })],
    ['a web page named .xls', 'web-page', () => encode('<html><table><tr><td>1</td></tr></table></html>')],
    ['bytes of no text', 'not-a-spreadsheet', () => bytes([1, 0, 0, 0, 2, 3, 4, 5, 6, 7, 8, 0, 65, 66])],
    ['damaged UTF-8', 'unknown-encoding', () => bytes([...strToU8('ชื่อโครงการ,หน่วยงาน'), 0xe0])],
    ['damaged UTF-8 that Windows-874 could read', 'unknown-encoding', () => bytes([...strToU8('หมวย,มาระ'), 0xe0])],
    ['an open quotation mark', 'unclosed-quote', () => encode('a,"b\nc,d')],
    ['1,000 columns', 'too-many-columns', () => aWorkbook([{ name: 'S', rows: [wideRow] }])],
    ['1,000 columns of text', 'too-many-columns', () => encode(Array(1000).fill('x').join(','))],
    ['20,001 rows of text', 'too-many-rows', () => encode('x,y\n'.repeat(20_001))],
    [
      '20,001 rows',
      'too-many-rows',
      () => aWorkbook([{ name: 'S', rows: Array.from({ length: 20_001 }, () => texts('x')) }]),
    ],
    [
      'cut XML',
      'damaged',
      () =>
        zipped({
          ...workbookParts([{ name: 'S', rows: [] }]),
          'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>',
        }),
    ],
    [
      'a document type with entities',
      'damaged',
      () =>
        zipped({
          ...workbookParts([{ name: 'S', rows: [] }]),
          'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>',
        }),
    ],
    [
      'a missing sheet',
      'damaged',
      () => {
        const parts = workbookParts([{ name: 'S', rows: [] }]);
        delete parts['xl/worksheets/sheet1.xml'];
        return zipped(parts);
      },
    ],
  ])('%s: %s', async (_case, because, file) => {
    const read = await readSheetFile(file(), 'a.xlsx');
    expect(read).toMatchObject({ ok: false, because });
  });

  it('never unpacks what no part of the workbook names', async () => {
    expect(await readSheetFile(lying(), 'a.xlsx')).toMatchObject({ ok: true });
  });
});
