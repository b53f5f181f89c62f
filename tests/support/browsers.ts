import { spawnSync } from 'node:child_process';
import { findProgram, installPackages, isExecutable } from '../tools/debian-packages';

export interface Browsers {
  chromium: string;
  firefox: string;
}

interface Need {
  packages: readonly string[];
  isMet(): boolean;
}

// Google's own Chrome is not looked for: it ignores --load-extension since version 137.
const chromium = () => fromEnvironment('CHROMIUM_PATH') ?? findProgram('chromium', 'chromium-browser');
const firefox = () => fromEnvironment('FIREFOX_PATH') ?? findProgram('firefox-esr', 'firefox');

const NEEDS: readonly Need[] = [
  { packages: ['chromium', 'chromium-l10n'], isMet: () => chromium() !== undefined },
  { packages: ['firefox-esr', 'firefox-esr-l10n-th'], isMet: () => firefox() !== undefined },
  { packages: ['fontconfig', 'fonts-thai-tlwg'], isMet: hasThaiFont },
  { packages: ['openssl'], isMet: () => findProgram('openssl') !== undefined },
];

/** Both browsers' programs, with Thai fonts and openssl beside them; installs what is missing where it may. */
export async function findBrowsers(): Promise<Browsers> {
  const missing = NEEDS.filter((need) => !need.isMet()).flatMap(({ packages }) => packages);
  if (missing.length > 0) installPackages(missing);
  const found = { chromium: chromium(), firefox: firefox() };
  if (!found.chromium || !found.firefox) throw new Error('Chromium or Firefox is missing even after the installation');
  return { chromium: found.chromium, firefox: found.firefox };
}

function fromEnvironment(name: 'CHROMIUM_PATH' | 'FIREFOX_PATH'): string | undefined {
  const path = process.env[name];
  if (path && !isExecutable(path)) throw new Error(`${name} names ${path}, which is not a program`);
  return path || undefined;
}

function hasThaiFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=th'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}
