import { describe, expect, it } from 'vitest';
import { applyPolicies, ticksByPolicy } from '@/utils/fill/apply-policies';
import { layerValues } from '@/utils/fill/layer-values';
import { planFill } from '@/utils/fill/plan-fill';
import { variableContext } from '@/utils/fill/variable-context';
import type { TemplateValue } from '@/utils/model/template';
import { aSnapshot, aText, notFilled } from '../../support/a-snapshot';

const value = (path: TemplateValue['path'], to: string, more: Partial<TemplateValue> = {}): TemplateValue => ({
  ...{ path, label: path, to },
  ...more,
});

describe('policies', () => {
  const snapshot = aSnapshot({
    'general.province': aText('เลย'),
    'general.agencyName': aText('ก'),
    'general.coordinatorName': aText('ข'),
    'general.district': notFilled(),
  });
  const values = [
    value('general.province', 'อุดรธานี'),
    value('general.agencyName', 'ค', { policy: 'always' }),
    value('general.coordinatorName', 'ง', { policy: 'if-empty' }),
    value('general.district', 'เมือง', { policy: 'if-empty' }),
  ];
  const steps = applyPolicies(planFill({ values }, snapshot), values);

  it('never offer to replace what is to be filled only when empty', () => {
    expect(steps.map((step) => (step.kind === 'skip' ? step.because : step.kind))).toEqual([
      ...['overwrite', 'overwrite', 'not-empty', 'write'],
    ]);
  });

  it('tick an overwrite only where the template settles it', () => {
    expect([...ticksByPolicy(steps, values)].sort()).toEqual(['general.agencyName', 'general.district']);
  });
});

describe('layers', () => {
  it('hold what the later one says, and tell whose it is', () => {
    const office = { name: 'หน่วยงาน', values: [value('general.agencyName', 'ก'), value('general.province', 'เลย')] };
    const project = { name: 'โครงการ', values: [value('general.province', 'อุดรธานี')] };
    expect(layerValues([office, project]).map(({ path, to, from }) => [path, to, from])).toEqual([
      ['general.agencyName', 'ก', 'หน่วยงาน'],
      ['general.province', 'อุดรธานี', 'โครงการ'],
    ]);
    expect(layerValues([project, office])[0]).toMatchObject({ to: 'เลย', from: 'หน่วยงาน' });
  });
});

describe('what variables rest on', () => {
  const its = { agencyName: 'สำนักงาน', own: {} };
  it.each([
    ['the page’s own year', { 'general.fiscalYear': aText('ปีงบประมาณ พ.ศ. 2571') }, 2571],
    ['today, where the page says none', {}, 2570],
    ['today, where the page’s year is still empty', { 'general.fiscalYear': notFilled() }, 2570],
  ])('is %s', (_, fields, year) => {
    expect(variableContext({ ...aSnapshot(fields), today: '2026-11-23' }, its)).toMatchObject({
      fiscalYear: year,
      quarter: 1,
    });
  });

  it('is the page before the project’s other pages, and both before nothing', () => {
    const seen = {
      sectionId: 'general' as const,
      seenOn: '2026-11-20' as const,
      seenAt: '2026-11-20T02:00:00.000Z',
      rows: {},
    };
    const fields = {
      'general.projectName': { kind: 'text' as const, value: 'ชื่อเดิม' },
      'budget.totalBaht': { kind: 'money' as const, value: '500000' },
      'general.district': { kind: 'text' as const, value: '' },
    };
    const known = { id: 'code:1', name: 'ก', parts: { general: { ...seen, fields } } };
    const { project } = variableContext(aSnapshot({ 'general.projectName': aText('ชื่อใหม่') }), { ...its, known });
    expect(project).toEqual({ 'general.projectName': 'ชื่อใหม่', 'budget.totalBaht': '500000' });
  });
});
