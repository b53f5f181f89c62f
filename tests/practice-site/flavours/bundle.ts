import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { AppFlavour } from '../data/flavours';

export interface Bundle {
  js: string;
  css: string;
}

const ENTRY: Readonly<Record<AppFlavour, string>> = { react: 'main.tsx', vue: 'main.ts', angular: 'main.ts' };
const kept = new Map<AppFlavour, Promise<Bundle>>();

/** A flavour's app as one script and one style sheet, built once a process and held in memory. */
export function bundle(flavour: AppFlavour): Promise<Bundle> {
  const built = kept.get(flavour) ?? buildApp(flavour);
  kept.set(flavour, built);
  return built;
}

async function buildApp(flavour: AppFlavour): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./${flavour}/${ENTRY[flavour]}`, import.meta.url))],
    outfile: `app-${flavour}.js`,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    conditions: ['style', 'module'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    // The build of Vue that compiles templates in the browser.
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      ngDevMode: 'false',
    },
    tsconfigRaw: {
      compilerOptions: {
        experimentalDecorators: true,
        useDefineForClassFields: false,
        jsx: 'react-jsx',
        jsxImportSource: 'react',
      },
    },
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: textOf('.js'), css: textOf('.css') };
}
