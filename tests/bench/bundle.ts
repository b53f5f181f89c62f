import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file of this folder with all that it imports, as one script for a page. */
export async function bundleFor(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    ...{ bundle: true, write: false, format: 'iife', minify: true, charset: 'utf8' },
    alias: { '@': fileURLToPath(new URL('../../', import.meta.url)) },
  });
  return outputFiles[0]?.text ?? '';
}

/** The value below which the share of all lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}
