import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** One family's page as a script and its styles, made from the libraries themselves; nothing is loaded from elsewhere. */
export async function bundleFamily(family: string): Promise<{ script: string; styles: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`families/${family}`, import.meta.url))],
    bundle: true,
    write: false,
    outdir: 'lab',
    format: 'iife',
    conditions: ['style', 'module'],
    jsx: 'automatic',
    charset: 'utf8',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: {
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
      '.eot': 'dataurl',
      '.svg': 'dataurl',
      '.png': 'dataurl',
      '.gif': 'dataurl',
    },
    // The project's own JSX is Preact's; these pages are what other people's React apps are.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', experimentalDecorators: true } },
  });
  const textOf = (ending: string) =>
    outputFiles
      .filter(({ path }) => path.endsWith(ending))
      .map(({ text }) => text)
      .join('\n');
  return { script: textOf('.js'), styles: textOf('.css') };
}
