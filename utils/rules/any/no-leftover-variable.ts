import { defineFieldRule } from '../define-rule';

/** `{{ปีงบประมาณ}}` belongs into a template, never onto the page. */
export const noLeftoverVariable = defineFieldRule({
  id: 'any/no-leftover-variable',
  severity: 'error',
  evidence: { mark: 'inferred' },
  kinds: 'any',
  check({ reading }) {
    const variable = reading.status === 'empty' ? undefined : /\{\{[^{}\n]{1,60}\}\}/.exec(reading.shown)?.[0];
    return variable === undefined ? undefined : { params: { variable } };
  },
});
