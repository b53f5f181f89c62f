import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

interface Manifest {
  version: string;
  license?: string;
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
}

export const ownManifest = (): Manifest => read(join(ROOT, 'package.json'));

/** Of a package as it is installed. */
export function packageFacts(name: string): { version: string; licence: string; dependencies: string[] } {
  const { version, license = '', dependencies = {} } = read(join(ROOT, 'node_modules', name, 'package.json'));
  return { version, licence: license, dependencies: Object.keys(dependencies) };
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Manifest;
