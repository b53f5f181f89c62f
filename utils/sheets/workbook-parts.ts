import { breathe, isBreathDue } from './breathe';
import { builtInFormat, readFormatCode, type NumberFormat } from './number-format';
import { attributeOf, scanXml } from './scan-xml';

export interface SheetPart {
  name: string;
  isHidden: boolean;
  /** By which the relations name its file. */
  relation: string;
}

export interface WorkbookPart {
  sheets: SheetPart[];
  is1904: boolean;
}

export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetPart[] = [];
  let is1904 = false;
  for (const token of scanXml(xml)) {
    if (token.is !== 'open') continue;
    if (token.name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributeOf(token.attributes, 'date1904') ?? '');
    if (token.name !== 'sheet') continue;
    sheets.push({
      name: attributeOf(token.attributes, 'name') ?? '',
      isHidden: /hidden/i.test(attributeOf(token.attributes, 'state') ?? ''),
      relation: attributeOf(token.attributes, 'id') ?? '',
    });
  }
  return { sheets, is1904 };
}

export interface Relation {
  id: string;
  type: string;
  target: string;
}

export function readRelations(xml: string): Relation[] {
  const relations: Relation[] = [];
  for (const token of scanXml(xml))
    if (token.is === 'open' && token.name === 'Relationship')
      relations.push({
        id: attributeOf(token.attributes, 'Id') ?? '',
        type: attributeOf(token.attributes, 'Type') ?? '',
        target: attributeOf(token.attributes, 'Target') ?? '',
      });
  return relations;
}

/** The workbook's own texts, by number; of a text in pieces all pieces, without the reading aids of other scripts. */
export async function readSharedTexts(xml: string): Promise<string[]> {
  const texts: string[] = [];
  let text: string | undefined;
  let isIn = false;
  let aside = 0;
  for (const token of scanXml(xml)) {
    if (token.is === 'text') {
      if (isIn && aside === 0) text = (text ?? '') + token.text;
      continue;
    }
    const opens = token.is === 'open';
    if (token.name === 't') isIn = opens && !token.isEmpty;
    if (token.name === 'rPh' && !(opens && token.isEmpty)) aside += opens ? 1 : -1;
    if (token.name !== 'si') continue;
    if (opens && !token.isEmpty) text = '';
    else {
      texts.push(unescapeText(text ?? ''));
      text = undefined;
      if (isBreathDue()) await breathe();
    }
  }
  return texts;
}

/** Letters that XML can't hold are written `_x000D_`. */
export const unescapeText = (text: string): string =>
  (text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text
  ).replace(/\r\n?/g, '\n');

/** The number format of each cell style, by the style's number. */
export function readFormats(xml: string): NumberFormat[] {
  const codes = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  for (const token of scanXml(xml)) {
    if (token.is === 'text') continue;
    if (token.name === 'cellXfs') isInCells = token.is === 'open' && !token.isEmpty;
    if (token.is !== 'open') continue;
    const id = Number(attributeOf(token.attributes, 'numFmtId') ?? 0);
    if (token.name === 'numFmt') codes.set(id, readFormatCode(attributeOf(token.attributes, 'formatCode') ?? ''));
    if (token.name === 'xf' && isInCells) formats.push(codes.get(id) ?? builtInFormat(id));
  }
  return formats;
}
