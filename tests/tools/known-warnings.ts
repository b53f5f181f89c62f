export interface KnownWarning {
  code: string;
  library: string;
  why: string;
  /** What stands around the place in the built file: a warning elsewhere is another one. */
  around: RegExp;
}

/** Warnings of `web-ext lint` that come from libraries. */
export const KNOWN_WARNINGS: readonly KnownWarning[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    library: 'preact',
    why: 'Preact can set `dangerouslySetInnerHTML`. No component of ours uses it, and the linter of our sources forbids `innerHTML`.',
    around: /__html==(\w+)\.innerHTML\)\|\|\(\1\.innerHTML=\w+\.__html\)/,
  },
];
