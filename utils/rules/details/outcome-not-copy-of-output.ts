import { essence } from '../any/long-texts-differ';
import { defineRule } from '../define-rule';
import { text } from '../readers';
import { likeCriterion } from '../sources';

/** An output is what is delivered, an outcome what changes by it. */
export const outcomeNotCopyOfOutput = defineRule({
  id: 'details/outcome-not-copy-of-output',
  severity: 'warning',
  evidence: likeCriterion(4),
  reads: { output: text('details.output'), outcome: text('details.outcome') },
  check: ({ output, outcome }) =>
    essence(output) !== '' && essence(output) === essence(outcome) ? { at: 'outcome' } : undefined,
});
