/** A sentence in both languages; Thai is the source. `{slot}` is replaced by a parameter of that name. */
export interface Message {
  th: string;
  en: string;
}

export type Catalogue = Readonly<Record<string, Message>>;
export type Language = keyof Message;
export type Params = Readonly<Record<string, string | number>>;

/** Says a message of one catalogue in one language. */
export type Translate<C extends Catalogue> = (key: keyof C & string, params?: Params) => string;

/** Catalogues in one language, as plain data: what a page is sent, which carries no texts of its own. */
export interface Words {
  language: Language;
  texts: Readonly<Record<string, string>>;
}

export function wordsOf(language: Language, ...catalogues: readonly Catalogue[]): Words {
  const messages = catalogues.flatMap((catalogue) => Object.entries(catalogue));
  return { language, texts: Object.fromEntries(messages.map(([key, message]) => [key, message[language]])) };
}

export const createTranslate =
  <C extends Catalogue>(catalogue: C, language: Language): Translate<C> =>
  (key, params) =>
    fillIn(catalogue[key]?.[language] ?? key, params);

export const sayIn =
  <C extends Catalogue>({ texts }: Words): Translate<C> =>
  (key, params) =>
    fillIn(texts[key] ?? key, params);

/**
 * A slot without a parameter stays visible as `{slot}`, so that a mistake is seen and never hidden. `{count|row|rows}` is
 * the first word where the parameter is 1, else the second.
 */
const fillIn = (text: string, params: Params = {}): string =>
  text.replace(/\{(\w+)(?:\|(\w+)\|(\w+))?\}/g, (slot, name: string, one?: string, many?: string) =>
    String((one === undefined ? params[name] : String(params[name]) === '1' ? one : many) ?? slot),
  );
