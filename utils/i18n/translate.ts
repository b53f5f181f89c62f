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

/** A slot without a parameter stays visible as `{slot}`, so that a mistake is seen and never hidden. */
export function createTranslate<C extends Catalogue>(catalogue: C, language: Language): Translate<C> {
  return (key, params = {}) =>
    (catalogue[key]?.[language] ?? key).replace(/\{(\w+)\}/g, (slot, name: string) => String(params[name] ?? slot));
}
