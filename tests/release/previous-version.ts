import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../fixtures/stored');

/** What each released version has left on a computer: `0.1.0`, `0.1.0-locked`. */
export const storedNames = (): string[] => readdirSync(FIXTURES).map((file) => file.replace(/\.json$/, ''));
export const storedFixture = (name: string) => readFileSync(join(FIXTURES, `${name}.json`), 'utf8');

/** What an extension is known by, and what its stored data need. */
const KEPT = [
  ...['manifest_version', 'name', 'default_locale', 'icons', 'background', 'browser_specific_settings'],
  ...['permissions', 'host_permissions'],
];

/** An installed extension whose files are changed as an update changes them. */
export interface Installed {
  extensionDir: string;
  /** Now this build lies there. */
  replaceBy(build: string): void;
  remove(): void;
}

/**
 * Stands for an older version: the same extension to the browser, with its number, but with none of its code. It has a
 * page, `lay.html`, through which its data are laid down.
 */
export function installPrevious(build: string, version: string): Installed {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'installed-')));
  const extensionDir = join(folder, 'extension');
  cpSync(join(build, 'icons'), join(extensionDir, 'icons'), { recursive: true });
  cpSync(join(build, '_locales'), join(extensionDir, '_locales'), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const kept = Object.fromEntries(KEPT.map((key) => [key, manifest[key]]));
  writeFileSync(join(extensionDir, 'manifest.json'), JSON.stringify({ ...kept, version }));
  writeFileSync(join(extensionDir, 'background.js'), '');
  writeFileSync(join(extensionDir, 'lay.html'), '<!doctype html><meta charset="utf-8"><title>-</title><main>-</main>');
  return {
    extensionDir,
    replaceBy(next) {
      rmSync(extensionDir, { recursive: true });
      cpSync(next, extensionDir, { recursive: true });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
