const BLOT = '▇';
const RULES: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  // Telephone numbers, national ids, document numbers: five digits or more, however they are grouped.
  /(?<![\d๐-๙])[\d๐-๙](?:[\s./–-]?[\d๐-๙]){4,}/g,
  /(?:นาย|นางสาว|นาง|น\.\s?ส\.|ด\.\s?[ชญ]\.|ดร\.|ผศ\.|รศ\.|ว่าที่\s?ร\.\s?[ตทอ]\.)\s*[ก-ฮเแโใไ][\u0E00-\u0E7F]+(?:\s+[ก-ฮเแโใไ][\u0E00-\u0E7F]+)?/g,
  /https?:\/\/\S+/g,
];
const LONGEST = 200;

/** Takes out of a page's text what could be somebody's: names with a title, numbers, e-mail and web addresses. */
export function blotOut(text: string): string {
  const plain = text.replace(/[\s\u200b]+/g, ' ').trim();
  const clean = RULES.reduce((rest, rule) => rest.replace(rule, BLOT), plain);
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}

/** A page's path without what tells one record from another. */
export function pathShape(path: string): string {
  const isId = (part: string) => /\d/.test(part) || part.length > 24;
  return path
    .split('/')
    .map((part) => (isId(part) ? ':id' : part))
    .join('/');
}
