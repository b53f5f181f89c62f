import { createHash } from 'node:crypto';
import type { Files } from './archive';

interface Trace {
  what: string;
  pattern: RegExp;
}

/** What a test build has and a released one must not have. */
export const DOOR_TRACES = ['test:today', 'Object.assign(globalThis', '{assist:', 'mode:"open"'] as const;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const TRACES: readonly Trace[] = [
  { what: 'the test door', pattern: new RegExp(DOOR_TRACES.map(escaped).join('|')) },
  { what: 'a source map', pattern: /sourceMappingURL=/ },
  { what: 'a server’s code', pattern: /["'`]node:\w|sql-wasm/ },
];
const STRANGE = /(?:^|\/)(?:\.|(?:node_modules|tests?)\/)/;
const TEXT = /\.(?:js|css|html|json|svg|txt)$/;

export interface Unwanted {
  /** Files of the tests: none of them may be shipped as it is. */
  ofTests: Files;
  /** Folders of the machine that has built: their names tell of it. */
  places: readonly string[];
}

/** Why a package can't be given out; none where it can. */
export function faultsIn(files: Files, { ofTests, places }: Unwanted): string[] {
  const testHashes = new Map(Object.entries(ofTests).map(([path, bytes]) => [hashOf(bytes), path]));
  return Object.entries(files).flatMap(([path, bytes]) => {
    const text = TEXT.test(path) ? Buffer.from(bytes).toString('utf8') : '';
    const test = bytes.length > 0 ? testHashes.get(hashOf(bytes)) : undefined;
    return [
      ...(path.endsWith('.map') ? [`${path} is a source map`] : []),
      ...(STRANGE.test(path) ? [`${path} is no file of the extension`] : []),
      ...(test ? [`${path} is ${test}`] : []),
      ...TRACES.filter(({ pattern }) => pattern.test(text)).map(({ what }) => `${path} holds ${what}`),
      ...places.filter((place) => text.includes(place)).map((place) => `${path} names ${place}`),
    ];
  });
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
