import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { REPLACED_PACKAGES } from './shipped-packages';

const ROOT = resolve(import.meta.dirname, '../..');
const ENTRY_NAMES = ['index.ts', 'index.tsx', 'main.tsx'];

/**
 * How many bytes of each package are in the bundles: the sources bundled with everything unused shaken off, as the build
 * does, but not yet slimmed down by wxt.config.ts.
 */
export async function bundledPackages(): Promise<ReadonlyMap<string, number>> {
  const { metafile } = await build({
    ...{
      absWorkingDir: ROOT,
      entryPoints: entryPoints(),
      outdir: '/',
      write: false,
      metafile: true,
      logLevel: 'error',
    },
    ...{ bundle: true, splitting: true, format: 'esm', minify: true },
    ...{ jsx: 'automatic', jsxImportSource: 'preact', loader: { '.css': 'empty' } },
    alias: { '@': ROOT, 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' },
    define: { 'import.meta.env.MODE': '"production"', 'import.meta.env.FIREFOX': 'false' },
    external: [...REPLACED_PACKAGES],
  });
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs))
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
      if (name !== undefined && bytesInOutput > 0) bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
    }
  return bytes;
}

/** What WXT begins with: loose files, and one file in each folder. */
function entryPoints(): string[] {
  const folder = join(ROOT, 'entrypoints');
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return [join(folder, entry.name)];
    const name = ENTRY_NAMES.find((each) => existsSync(join(folder, entry.name, each)));
    return name === undefined ? [] : [join(folder, entry.name, name)];
  });
}
