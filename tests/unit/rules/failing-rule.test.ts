import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '@/utils/model/finding';
import type { FieldPath } from '@/utils/model/ids';
import type { Rule } from '@/utils/rules/define-rule';
import { createProblemFinder } from '@/utils/rules/find-problems';
import { aSnapshot, aText } from '../../support/a-snapshot';

const FACTS = { severity: 'error', evidence: { mark: 'inferred' } } as const;
const finding = (ruleId: string, path: FieldPath): Finding => ({ ...FACTS, ruleId, path, params: {} });
/** Speaks at every field, and fails at one that holds "boom". */
const speaks = (id: string): Rule & { findAt: ReturnType<typeof vi.fn> } => ({
  ...{ id, ...FACTS },
  findAt: vi.fn((path: FieldPath, { reading }) => {
    if (reading.status === 'filled' && reading.value === 'boom') throw new TypeError(`it says ${reading.value}`);
    return finding(id, path);
  }),
});
const calm: Rule = { id: 'calm', ...FACTS, findAt: (path) => finding('calm', path) };
const page = (name: string) => aSnapshot({ 'general.projectName': aText('ถนน'), 'general.agencyName': aText(name) });

describe('a rule that fails', () => {
  it('says nothing more on that page, not even what it said before; the others do', () => {
    const rule = speaks('any/x');
    const { find } = createProblemFinder([rule, calm]);
    expect(find(page('กรม')).map(({ ruleId }) => ruleId)).toEqual(['any/x', 'calm', 'any/x', 'calm']);
    expect(find(page('boom')).map(({ ruleId }) => ruleId)).toEqual(['calm', 'calm']);
    const times = rule.findAt.mock.calls.length;
    expect(find(page('อื่น')).map(({ ruleId }) => ruleId)).toEqual(['calm', 'calm']);
    expect(rule.findAt).toHaveBeenCalledTimes(times);
  });

  it('is told once', () => {
    const onFailure = vi.fn();
    const { find } = createProblemFinder([speaks('any/x'), calm], onFailure);
    for (const name of ['boom', 'กรม', 'boom']) find(page(name));
    expect(onFailure.mock.calls.map(([unit]) => unit)).toEqual(['rule any/x']);
  });

  it('works again on the next page', () => {
    const rule = speaks('any/x');
    createProblemFinder([rule]).find(page('boom'));
    expect(createProblemFinder([rule]).find(page('กรม'))).toHaveLength(2);
  });

  it('over the whole page takes no other with it', () => {
    const onFailure = vi.fn();
    const findAmong = () => {
      throw new Error();
    };
    const { find } = createProblemFinder([{ id: 'among', ...FACTS, findAmong }, calm], onFailure);
    expect(find(page('กรม'))).toHaveLength(2);
    expect(onFailure).toHaveBeenCalledOnce();
  });
});
