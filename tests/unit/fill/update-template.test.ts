import { expect, it } from 'vitest';
import { changesOf, updateTemplate } from '@/utils/fill/update-template';
import type { TemplateValue } from '@/utils/model/template';
import { aTemplate } from '../../support/a-template';

const NOW = '2026-11-25T02:00:00.000Z';
const held: TemplateValue[] = [
  { path: 'general.agencyName', label: 'หน่วยงาน', to: 'ก', policy: 'always' },
  { path: 'general.projectName', label: 'ชื่อ', to: 'โครงการปี {{ปีงบประมาณ}}' },
  { path: 'general.province', label: 'จังหวัด', to: 'เลย' },
];
const fresh: TemplateValue[] = [
  { path: 'general.agencyName', label: 'หน่วยงานที่รับผิดชอบ', to: 'ข' },
  { path: 'general.projectName', label: 'ชื่อ', to: 'โครงการปี 2570' },
  { path: 'general.province', label: 'จังหวัด', to: 'เลย' },
  { path: 'general.district', label: 'อำเภอ', to: 'เมือง' },
];

it('says what would become of each value', () => {
  expect(changesOf(aTemplate({ values: held }), fresh).map(({ is }) => is)).toEqual([
    ...['changed', 'variable', 'same', 'new'],
  ]);
});

it('takes what changed and what is new, and keeps variables and what was said of overwriting', () => {
  const updated = updateTemplate(aTemplate({ values: held }), fresh, NOW);
  expect(updated.values).toEqual([{ ...held[0], to: 'ข' }, held[1], held[2], fresh[3]]);
  expect(updated.updatedAt).toBe(NOW);
  expect(updated.createdAt).toBe(aTemplate().createdAt);
});
