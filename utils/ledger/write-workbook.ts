import { zipStored } from './zip-stored';

/** A cell: words stay words, whatever they begin with; numbers can be summed. */
export type WorkbookCell = string | number;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FILE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Excel refuses longer names of sheets, and these signs in them. */
const SHEET_NAME = { most: 31, refused: /[[\]:*?/\\]/g };

/** One sheet as an .xlsx file, its first row kept in view. */
export function writeWorkbook(
  sheetName: string,
  rows: readonly (readonly WorkbookCell[])[],
  widths: readonly number[],
): Uint8Array<ArrayBuffer> {
  const name = escape(sheetName.replace(SHEET_NAME.refused, '-').slice(0, SHEET_NAME.most));
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${FILE_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${FILE_TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': relation(`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation(`${OFFICE}/relationships/worksheet`, 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': sheetOf(rows, widths),
  };
  const encoder = new TextEncoder();
  return zipStored(Object.entries(parts).map(([path, xml]) => ({ name: path, bytes: encoder.encode(HEAD + xml) })));
}

const relation = (type: string, target: string) =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${type}" Target="${target}"/></Relationships>`;

function sheetOf(rows: readonly (readonly WorkbookCell[])[], widths: readonly number[]): string {
  const cols = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const data = rows.map((row, at) => `<row r="${at + 1}">${row.map(cellOf).join('')}</row>`);
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>${
    cols.length > 0 ? `<cols>${cols.join('')}</cols>` : ''
  }<sheetData>${data.join('')}</sheetData></worksheet>`;
}

const cellOf = (cell: WorkbookCell) =>
  typeof cell === 'number'
    ? `<c><v>${cell}</v></c>`
    : `<c t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** No XML may hold these, and nobody sees them. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escape = (text: string) => text.replace(NOT_XML, '').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
