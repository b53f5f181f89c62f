/** A piece of a page. Whatever else is put into one is escaped. */
export interface Markup {
  readonly source: string;
}

export type Part = Markup | string | number | undefined | false | readonly Part[];

/** `markup\`<b>${name}</b>\``: every hole is escaped unless it is markup itself. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { source: texts.reduce((before, text, index) => before + sourceOf(parts[index - 1]) + text) };
}

function sourceOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  if ('source' in part) return part.source;
  return part.map(sourceOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
