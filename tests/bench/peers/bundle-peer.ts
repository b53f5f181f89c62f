import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { PEERS_FOLDER } from './fetch-peers';
import type { Peer } from './peers';

export interface PeerBundle {
  script: string;
  kilobytes: number;
}

/** Packages as they were fetched, not those of the same name that this project happens to have. */
const fromPeers: Plugin = {
  name: 'from-peers',
  setup({ onResolve, resolve }) {
    // Asked for only where there is Node.
    onResolve({ filter: new RegExp(`^(?:node:)?(?:${builtinModules.join('|')})$`) }, ({ path }) => ({
      path,
      external: true,
    }));
    onResolve({ filter: /^[@a-z]/ }, ({ path, kind, pluginData }) =>
      pluginData === 'asked' || path.startsWith('@/')
        ? undefined
        : resolve(path, { kind, resolveDir: PEERS_FOLDER, pluginData: 'asked' }),
    );
  },
};

/** A peer with all that it needs as one script, and what that weighs packed. */
export async function bundlePeer({ name }: Pick<Peer, 'name'>): Promise<PeerBundle> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../in-page/peers/${name}.ts`, import.meta.url))],
    ...{ bundle: true, write: false, format: 'iife', minify: true, charset: 'utf8', legalComments: 'none' },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', 'import.meta.url': '"https://localhost/"' },
    alias: { '@': fileURLToPath(new URL('../../../', import.meta.url)) },
    plugins: [fromPeers],
  });
  const script = outputFiles[0]?.text ?? '';
  return { script, kilobytes: gzipSync(script).length / 1000 };
}
