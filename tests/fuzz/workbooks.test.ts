import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { expect, test, vi } from 'vitest';
import { mapHeaders } from '@/utils/sheets/map-headers';
import { planQueue } from '@/utils/sheets/plan-queue';
import { isRememberedMapping, rememberMapping } from '@/utils/sheets/recall-mapping';
import { readPastedCells, readSheetFile } from '@/utils/sheets/read-sheet-file';
import type { SheetsRead, TextEncoding } from '@/utils/sheets/sheet';
import { isFieldPath } from '@/utils/transfer/pack-schemas';
import { aWorkbook, bufferOf, number, text, texts, workbookParts } from '../unit/sheets/a-workbook';
import { damaged, runs } from './damage';

vi.setConfig({ testTimeout: 120_000 });

const HEADERS = ['รหัสโครงการ', 'ชื่อโครงการ', 'วันเริ่มต้น', 'วงเงินงบประมาณทั้งหมด (บาท)', 'ผู้ประสานงาน โทรศัพท์'];
const sheets = [
  {
    name: 'โครงการ',
    rows: [
      texts(...HEADERS),
      [text('P1'), text('ถนนสายใหม่'), number(46310, 1), number(1234567.5, 2), number('8.12345678E8')],
      [text('P2'), text('สะพาน'), number(5), '<c><f>1+1</f></c>', '<c t="e"><v>#REF!</v></c>'],
    ],
    merges: ['A2:A3'],
  },
  { name: 'ตัวชี้วัด', state: 'hidden', rows: [texts('รหัสโครงการ', 'ตัวชี้วัด', 'ค่าเป้าหมาย'), texts('P1', 'ระยะทาง', '5')] },
];
const formats = { formats: ['[$-107041E]d mmm bb;@', '#,##0.00'] };
const made = aWorkbook(sheets, formats);
const written = bufferOf(
  await writeExcelFile([
    HEADERS.map((value) => ({ value })),
    [
      { value: 'P1' },
      { value: 'ถนน' },
      { value: new Date(Date.UTC(2026, 9, 15)), type: Date, format: 'dd/mm/yyyy' },
      { value: 5, type: Number },
    ],
  ]).toBuffer(),
);

/** Reads, maps and plans as the manager does; what comes out are fields of the form and texts. */
async function takeIn(read: SheetsRead): Promise<void> {
  if (!read.ok) return void expect(read.because).toMatch(/^[a-z-]+$/);
  const { items } = await planQueue(
    read.sheets,
    read.sheets.map((sheet) => mapHeaders(sheet)),
  );
  for (const { values, row } of items) {
    expect(row).toBeGreaterThan(0);
    for (const { path, to } of values) {
      expect(isFieldPath(path)).toBe(true);
      expect([to].flat().every((each) => typeof each === 'string')).toBe(true);
    }
  }
}

test('whole, they are read', async () => {
  for (const file of [made, written]) {
    const read = await readSheetFile(file, 'a.xlsx');
    expect(read).toMatchObject({ ok: true });
    await takeIn(read);
  }
});

const change = fc.record({ at: fc.nat(), put: fc.nat({ max: 255 }), lost: fc.constantFrom(0, 0, 0, 1, 7, 4_000) });
const harm = (bytes: Uint8Array, changes: readonly { at: number; put: number; lost: number }[]): Uint8Array =>
  changes.reduce((left, { at, put, lost }) => {
    if (left.length === 0) return left;
    const from = at % left.length;
    const copy = Uint8Array.from(left);
    copy[from] = put;
    return lost === 0 ? copy : Uint8Array.from([...copy.subarray(0, from), ...copy.subarray(from + lost)]);
  }, bytes);

test('bytes that are changed or lost', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(made, written),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async (file, changes) => {
        await takeIn(await readSheetFile(bufferOf(harm(new Uint8Array(file), changes)), 'a.xlsx'));
      },
    ),
    runs(400),
  ));

const NUMBERS = ['-1', '0', '1e999', 'NaN', '99999999999', '2147483648', '1048577', '', ' ', '0x10'];
const PIECES = [
  '<',
  '>',
  '&',
  '&#x0;',
  '&#xD800;',
  '&#99999999;',
  '&lol;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<row r="0">',
  '"',
  "'",
];

/** XML in which a number, a letter or a tag is another one: the zip around it is in order. */
const xmlChange = fc.record({
  part: fc.nat(),
  at: fc.nat(),
  does: fc.oneof(
    fc.record({
      put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })),
      lost: fc.nat({ max: 20 }),
    }),
    fc.record({ number: fc.constantFrom(...NUMBERS) }),
  ),
});

function harmXml(xml: string, at: number, does: { put: string; lost: number } | { number: string }): string {
  if ('put' in does) {
    const from = at % Math.max(xml.length, 1);
    return xml.slice(0, from) + does.put + xml.slice(from + does.lost);
  }
  const numbers = [...xml.matchAll(/\d+/g)];
  const hit = numbers[at % Math.max(numbers.length, 1)];
  return hit ? xml.slice(0, hit.index) + does.number + xml.slice(hit.index + hit[0].length) : xml;
}

test('parts that say something else', () => {
  const sources = [workbookParts(sheets, formats), textsIn(written)];
  return fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...sources),
      fc.array(xmlChange, { minLength: 1, maxLength: 5 }),
      async (source, changes) => {
        const parts = { ...source };
        const names = Object.keys(parts);
        for (const { part, at, does } of changes) {
          const name = names[part % names.length] ?? '';
          parts[name] = harmXml(parts[name] ?? '', at, does);
        }
        const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
        await takeIn(await readSheetFile(bufferOf(zipSync(files)), 'a.xlsx'));
      },
    ),
    runs(400),
  );
});

function textsIn(file: ArrayBuffer): Record<string, string> {
  const files = Object.entries(unzipSync(new Uint8Array(file)));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const CELLS = [
  ...[
    ...HEADERS,
    'กิจกรรมหลัก',
    'ไตรมาส 1',
    'ลำดับ',
    'รวมทั้งสิ้น',
    '__proto__',
    'constructor',
    '',
    ' ',
    '1,234.50',
    '(5)',
    '๕',
  ],
  ...[
    '15 ต.ค. 2569',
    '31/2/2570',
    '#REF!',
    '=1+1',
    "'=1",
    '"',
    '""',
    'a"b',
    '\n',
    '\r',
    ',',
    ';',
    '\t',
    '\0',
    '\ufeff',
    'sep=;',
    '50%',
  ],
];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...CELLS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const table = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([rows, between, end]) => rows.map((row) => row.join(between)).join(end));

const thai874 = (letters: string) =>
  [...letters].map(
    (letter) => (letter >= '\u0e00' ? letter.charCodeAt(0) - 0x0e00 + 0xa0 : letter.charCodeAt(0)) & 255,
  );
const wide = (letters: string, isBig: boolean) =>
  [...letters].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
const ENCODERS: readonly ((letters: string) => Iterable<number>)[] = [
  (letters) => strToU8(letters),
  thai874,
  (letters) => wide(letters, false),
  (letters) => [0xfe, 0xff, ...wide(letters, true)],
  (letters) => [0xff, 0xfe, ...wide(letters, true)],
  (letters) => [0xef, 0xbb, 0xbf, ...thai874(letters)],
];
const encoding = fc.constantFrom<TextEncoding | undefined>(
  undefined,
  undefined,
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-874',
);

test('text in whatever letters and bytes', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.tuple(table, fc.constantFrom(...ENCODERS)).map(([letters, encode]) => Uint8Array.from(encode(letters))),
        fc.uint8Array({ maxLength: 300 }),
      ),
      fc.array(change, { maxLength: 2 }),
      encoding,
      async (bytes, changes, asked) => {
        const file = bufferOf(harm(bytes, changes));
        await takeIn(await readSheetFile(file, 'ก/b.csv', asked ? { encoding: asked } : {}));
      },
    ),
    runs(400),
  ));

test('whatever is pasted', () =>
  fc.assert(
    fc.asyncProperty(fc.oneof(table, fc.string({ unit: 'binary' })), async (pasted) => takeIn(readPastedCells(pasted))),
    runs(300),
  ));

const pasted = readPastedCells(`${HEADERS.join('\t')}\nP1\tถนน\t15 ต.ค. 2569\t5\t1111`);
const groups = readPastedCells('รหัสโครงการ\tตัวชี้วัด\tค่าเป้าหมาย\nP1\tระยะทาง\t5');
const pages = [pasted, groups].flatMap((read) => (read.ok ? read.sheets : []));

test('whatever is remembered of columns', () =>
  fc.assert(
    fc.asyncProperty(
      fc
        .constantFrom(...pages)
        .chain((sheet) =>
          fc.record({ sheet: fc.constant(sheet), stored: damaged(fc.constant(rememberMapping(mapHeaders(sheet)))) }),
        ),
      async ({ sheet, stored }) => {
        const mappings = [sheet, ...pages].map((each) => mapHeaders(each, [stored].filter(isRememberedMapping)));
        await planQueue([sheet, ...pages], mappings);
      },
    ),
    runs(300),
  ));
