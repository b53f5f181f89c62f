import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundledPackages } from './bundled-packages';
import { dependencyDocs } from './dependency-audit';
import { SHIPPED_PACKAGES } from './shipped-packages';

/** `npm run audit:docs`: writes docs/dependencies.md anew. */
const bytes = await bundledPackages();
const unnamed = [...bytes.keys()].filter((name) => !SHIPPED_PACKAGES.some((shipped) => shipped.name === name));
if (unnamed.length > 0) throw new Error(`Not in tests/tools/shipped-packages.ts: ${unnamed.join(', ')}`);
const target = resolve(import.meta.dirname, '../../docs/dependencies.md');
writeFileSync(target, await dependencyDocs(bytes));
console.log(`${target}: ${bytes.size} packages`);
