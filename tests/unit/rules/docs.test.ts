import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules as catalogue } from '@/utils/i18n/rules';
import { RULES } from '@/utils/rules';
import { ruleDocs } from '../../tools/rule-docs';
import { RULE_CASES } from './rule-cases';

const docs = ruleDocs({ rules: RULES, catalogue, cases: RULE_CASES });

describe('docs/rules.md', () => {
  test('is what `npm run rules:docs` would write', () => {
    const written = readFileSync(join(import.meta.dirname, '../../../docs/rules.md'), 'utf8');
    expect(written, 'run `npm run rules:docs`').toBe(docs);
  });

  test('tells every rule once, and no text is missing', () => {
    for (const { id } of RULES) expect(docs.split(`- รหัส: \`${id}\`\n`)).toHaveLength(2);
    expect(docs).not.toMatch(/(?:^|\s)(?:rule|rules|overlay|section)\.[a-z]/m);
  });
});
