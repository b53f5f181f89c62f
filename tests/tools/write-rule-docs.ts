import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules as catalogue } from '@/utils/i18n/rules';
import { RULES } from '@/utils/rules';
import { RULE_CASES } from '../unit/rules/rule-cases';
import { ruleDocs } from './rule-docs';

/** `npm run rules:docs`: writes docs/rules.md from the rules, their texts and their cases. */
const target = resolve(import.meta.dirname, '../../docs/rules.md');
writeFileSync(target, ruleDocs({ rules: RULES, catalogue, cases: RULE_CASES }));
console.log(`${target}: ${RULES.length} rules`);
