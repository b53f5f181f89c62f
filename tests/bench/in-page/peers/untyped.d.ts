/** Peers that are not installed here: fetched at the time of the bench. */

declare module 'jquery-validation';
declare module 'sisyphus.js';
declare module 'harper.js' {
  export class LocalLinter {
    constructor(how: { binary: unknown });
    lint(text: string): Promise<unknown[]>;
  }
}
declare module 'harper.js/binaryInlined' {
  export const binaryInlined: unknown;
}
