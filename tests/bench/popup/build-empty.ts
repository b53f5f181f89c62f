import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { idOfUnpacked } from '../../support/office-policy';

export interface EmptyPopup {
  folder: string;
  /** `chrome-extension://…/` */
  origin: string;
  remove(): void;
}

/**
 * An extension that is nothing but a popup of one paragraph, made of the same framework and under the same policy.
 * @param ours the folder of the extension that it is compared with
 */
export async function buildEmptyPopup(ours: string): Promise<EmptyPopup> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'empty-popup-')));
  const root = fileURLToPath(new URL('empty/', import.meta.url));
  await build({
    ...{ configFile: false, root, logLevel: 'error' },
    plugins: [preact()],
    resolve: { alias: { '@': fileURLToPath(new URL('../../../', import.meta.url)) } },
    build: {
      ...{ outDir: folder, emptyOutDir: false, minify: 'terser', modulePreload: { polyfill: false } },
      rollupOptions: { input: join(root, 'popup.html') },
    },
  });
  const { manifest_version, content_security_policy } = JSON.parse(
    readFileSync(join(ours, 'manifest.json'), 'utf8'),
  ) as Record<string, unknown>;
  const about = { name: 'Empty popup', version: '1', action: { default_popup: 'popup.html' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version, content_security_policy, ...about }));
  return {
    folder,
    origin: `chrome-extension://${idOfUnpacked(folder)}/`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
