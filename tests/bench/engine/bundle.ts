import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file of `in-page/` with all that it imports, as one script for a page. */
export async function bundleFor(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../in-page/${file}`, import.meta.url))],
    ...{ bundle: true, write: false, format: 'iife', minify: true, charset: 'utf8' },
    alias: { '@': fileURLToPath(new URL('../../../', import.meta.url)) },
  });
  return outputFiles[0]?.text ?? '';
}
