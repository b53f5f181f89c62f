import { KNOWN_WARNINGS } from './known-warnings';
import { formatMarkdown } from './format-markdown';
import { packageFacts } from './package-facts';
import { REPLACED_PACKAGES, SHIPPED_PACKAGES } from './shipped-packages';

/** The look at known vulnerabilities needs the network and a person: when it was tried last, and what came of it. */
const VULNERABILITIES = [
  'Tried on 2026-11-26 (`npm audit --omit=dev`): the package registry in use does not offer that service (it answers 405), so',
  '**nothing is known from it yet**. Whoever releases runs it against a registry that does, and writes date and result here.',
].join(' ');

/** `docs/dependencies.md`: what of others is shipped, under which licence and why. */
export const dependencyDocs = (bytes: ReadonlyMap<string, number>): Promise<string> =>
  formatMarkdown(
    '# Software of others in the extension',
    '<!-- Written by `npm run audit:docs`: change tests/tools/shipped-packages.ts and tests/tools/dependency-audit.ts, not this file. -->',
    'Found by bundling the sources of every entry point; what the bundler shakes off is not shipped and not listed. Sizes are minified, before gzip and before `wxt.config.ts` slims the polyfill and the messages down; they are of the day this was written.',
    table(
      ['Package', 'Version', 'Licence', 'Why', 'Size'],
      SHIPPED_PACKAGES.map(({ name, why, isOfBuildTool }) => {
        const { version, licence } = packageFacts(name);
        const size = bytes.get(name) ?? 0;
        const said = size < 1000 ? 'under 1 kB' : `${Math.round(size / 1000)} kB`;
        return [`\`${name}\``, version, licence, why.en + (isOfBuildTool ? '; comes with the build tool' : ''), said];
      }),
    ),
    `Needed by one of them, but replaced in the build, so that nothing of it is shipped: ${REPLACED_PACKAGES.map((name) => `\`${name}\``).join(', ')}. Vite adds a few lines of its own that load chunks.`,
    'MPL-2.0 (`webextension-polyfill`): the package is used as published; the build leaves out a table of its APIs. Its source is public under its name and version, and the build script that leaves the table out is part of this repository.',
    '## Known vulnerabilities',
    VULNERABILITIES,
    '## What looks dangerous in the built files, and is not',
    '`web-ext lint` on the Firefox release: 0 errors, 0 warnings of ours. The lint step of `npm test` fails on any error, and on any warning that is not in this list:',
    table(
      ['Code', 'Of', 'Why it stays'],
      KNOWN_WARNINGS.map(({ code, library, why }) => [`\`${code}\``, `\`${library}\``, why]),
    ),
    "`tests/e2e/manifest.spec.ts` looks through every built script for `eval`, `new Function`, `fetch`, `XMLHttpRequest`, `WebSocket`, `EventSource`, `sendBeacon` and `importScripts`. One is there: `XMLHttpRequest` in `papaparse`, which loads a file by its address when asked for it (`download: true`). It is bundled into the manager only, we only ever hand it text, and the policy `connect-src 'none'` of the extension’s pages would refuse it.",
  );

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
