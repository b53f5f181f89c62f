import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { privacyDocs } from '../../tools/privacy-docs';

it('docs/privacy.md is what `npm run privacy:docs` would write', async () => {
  const written = readFileSync(join(import.meta.dirname, '../../../docs/privacy.md'), 'utf8');
  expect(written, 'run `npm run privacy:docs`').toBe(await privacyDocs());
});
