import { strToU8, zipSync, type Zippable } from 'fflate';
import { columnLetter } from '@/utils/sheets/cell-address';

export interface SheetXml {
  name: string;
  /** Rows of `<c>` elements without their place: `text('x')`, `number(5)`. Empty strings are cells that are not there. */
  rows: readonly (readonly string[])[];
  state?: string;
  merges?: readonly string[];
}

export const text = (words: string) => `<c t="inlineStr"><is><t xml:space="preserve">${escape(words)}</t></is></c>`;
export const number = (stored: string | number, style = 0) => `<c s="${style}"><v>${stored}</v></c>`;
export const texts = (...words: string[]) => words.map((word) => (word === '' ? '' : text(word)));

const escape = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook; styles are number format codes, by place from 1. */
export function workbookParts(
  sheets: readonly SheetXml[],
  {
    formats = [],
    is1904 = false,
    more = {},
  }: { formats?: readonly string[]; is1904?: boolean; more?: Record<string, string> } = {},
): Record<string, string> {
  const sheetParts = sheets.map(({ rows, merges = [] }, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    `<?xml version="1.0"?><worksheet><sheetData>${rows.map(rowXml).join('')}</sheetData>${merges
      .map((ref) => `<mergeCell ref="${ref}"/>`)
      .join('')}</worksheet>`,
  ]);
  return {
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="x">${is1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map(
        (_sheet, at) =>
          `<Relationship Id="rId${at + 1}" Type="${TYPES}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="s" Type="${TYPES}/styles" Target="/xl/styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_code, at) => `<xf numFmtId="${164 + at}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(sheetParts),
    ...more,
  };
}

const rowXml = (cells: readonly string[], row: number) =>
  `<row r="${row + 1}">${cells
    .map((cell, column) => cell.replace('<c', `<c r="${columnLetter(column)}${row + 1}"`))
    .join('')}</row>`;

export function zipped(parts: Record<string, string>): ArrayBuffer {
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return bufferOf(zipSync(files));
}

export const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

export const aWorkbook = (...more: Parameters<typeof workbookParts>): ArrayBuffer => zipped(workbookParts(...more));
