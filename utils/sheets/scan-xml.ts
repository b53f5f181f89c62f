export type XmlToken =
  | { is: 'open'; name: string; attributes: string; isEmpty: boolean }
  | { is: 'close'; name: string }
  | { is: 'text'; text: string };

/**
 * The tags and texts of an XML document in order, names without their prefix.
 *
 * Reads what spreadsheet programs write and no more: no document types, hence no entities of one's own.
 * Throws where tags are left open, as in a document that was cut off.
 */
export function* scanXml(xml: string): Generator<XmlToken> {
  let depth = 0;
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag !== at && depth > 0) yield { is: 'text', text: plainText(xml.slice(at, tag < 0 ? xml.length : tag)) };
    if (tag < 0) break;
    const mark = xml.charCodeAt(tag + 1);
    const aside = mark === EXCLAMATION || mark === QUESTION ? asideAt(xml, tag) : undefined;
    if (aside) {
      if (aside.text !== '' && depth > 0) yield { is: 'text', text: aside.text };
      at = aside.end;
      continue;
    }
    const end = endOfTag(xml, tag);
    const inner = xml.slice(tag + 1, end);
    at = end + 1;
    if (inner.startsWith('!')) throw new Error('document type');
    if (inner.startsWith('/')) {
      depth -= 1;
      if (depth < 0) throw new Error('closed twice');
      yield { is: 'close', name: localName(inner.slice(1).trim()) };
      continue;
    }
    const isEmpty = inner.endsWith('/');
    const last = isEmpty ? inner.length - 1 : inner.length;
    const nameEnd = spaceIn(inner, last);
    if (!isEmpty) depth += 1;
    yield { is: 'open', name: localName(inner.slice(0, nameEnd)), attributes: inner.slice(nameEnd, last), isEmpty };
  }
  if (depth !== 0) throw new Error('left open');
}

/** The value of an attribute in what stands between a tag's name and its end. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const pattern = PATTERNS.get(name) ?? new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  PATTERNS.set(name, pattern);
  const [, double, single] = pattern.exec(attributes) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : plainText(value);
}
/** By name: each is asked for once a cell. */
const PATTERNS = new Map<string, RegExp>();

/** Where a tag's name ends. */
function spaceIn(inner: string, last: number): number {
  let at = 0;
  while (at < last && inner.charCodeAt(at) > SPACE) at += 1;
  return at;
}
const SPACE = 32;
const EXCLAMATION = 33;
const QUESTION = 63;

/** A comment, an instruction or a run of unescaped text. */
function asideAt(xml: string, tag: number): { end: number; text: string } | undefined {
  const [open, close] = ASIDES.find(([begins]) => xml.startsWith(begins, tag)) ?? [];
  if (open === undefined || close === undefined) return undefined;
  const end = xml.indexOf(close, tag + open.length);
  if (end < 0) throw new Error('left open');
  return { end: end + close.length, text: open === CDATA ? xml.slice(tag + open.length, end) : '' };
}
const CDATA = '<![CDATA[';
const ASIDES = [
  ['<!--', '-->'],
  [CDATA, ']]>'],
  ['<?', '?>'],
] as const;

/** A `>` may stand in a quoted value. */
function endOfTag(xml: string, tag: number): number {
  for (let end = xml.indexOf('>', tag); end >= 0; end = xml.indexOf('>', end + 1))
    if (!isInQuotes(xml, tag, end)) return end;
  throw new Error('left open');
}

function isInQuotes(xml: string, from: number, to: number): boolean {
  let quote = '';
  for (let at = from; at < to; at += 1) {
    const letter = xml.charCodeAt(at);
    if (letter !== DOUBLE && letter !== SINGLE) continue;
    const mark = letter === DOUBLE ? '"' : "'";
    if (quote === '') quote = mark;
    else if (quote === mark) quote = '';
  }
  return quote !== '';
}
const DOUBLE = 34;
const SINGLE = 39;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const MOST_CODE_POINT = 0x10ffff;

const plainText = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
        (all: string, decimal?: string, hex?: string, name?: string) => {
          if (name !== undefined) return NAMED.get(name) ?? all;
          const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
          return code <= MOST_CODE_POINT ? String.fromCodePoint(code) : all;
        },
      )
    : text;
