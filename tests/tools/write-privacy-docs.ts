import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { privacyDocs } from './privacy-docs';

/** `npm run privacy:docs`: writes docs/privacy.md from what the manager shows. */
const target = resolve(import.meta.dirname, '../../docs/privacy.md');
writeFileSync(target, await privacyDocs());
console.log(target);
