import { describe, expect, it, test } from 'vitest';
import { capturableFields, captureTemplate } from '@/utils/fill/capture-template';
import { planFill } from '@/utils/fill/plan-fill';
import { rowNumberOf } from '@/utils/fill/row-number';
import { MOST_LETTERS, suggestName } from '@/utils/fill/suggest-name';
import type { FieldPath } from '@/utils/model/ids';
import { SECTIONS } from '@/utils/site/sections/index';
import { templateSchema } from '@/utils/store/template-schema';
import { aDate, aField, anAmount, aSnapshot, empty, filled } from '../../support/a-snapshot';

const PAGE = aSnapshot({
  'general.agencyName': aField(filled('สำนักงานจังหวัดตัวอย่าง'), { label: 'หน่วยงานที่รับผิดชอบ' }),
  'general.startDate': aDate(filled('2026-10-01', '01/10/2569'), { label: 'วันเริ่มต้น' }),
  'general.projectName': aField(filled('โครงการถนน'), { label: 'ชื่อโครงการ' }),
  'general.province': aField(empty),
  'general.endDate': aDate({ status: 'unreadable', shown: '31 กพ 69', because: 'not-a-date' }),
  'general.coordinatorName': aField(filled('ล็อกไว้'), { readOnly: true }),
  'details.document': aField(filled('เอกสาร.pdf'), { kind: 'file' }),
  'budget.totalBaht': anAmount('1250000.50', '1,250,000.50'),
});
const MADE = { id: '4f2a1c9e-7b35-4d60-9a18-2c5e8f013b7d', now: '2026-11-23T02:00:00.000Z' };

describe('what can be kept', () => {
  const fields = capturableFields(PAGE);

  it('is filled, understood, open to writing and no file; in page order', () => {
    expect(fields.map(({ path }) => path)).toEqual([
      ...['general.agencyName', 'general.startDate', 'general.projectName', 'budget.totalBaht'],
    ]);
  });

  it('is suggested where it usually recurs', () => {
    expect(fields.filter(({ isRecurring }) => isRecurring).map(({ path }) => path)).toEqual([
      ...['general.agencyName', 'general.startDate'],
    ]);
  });

  it('is suggested by names that the sections know', () => {
    const known = SECTIONS.flatMap(({ sectionId, fields: all }) => all.map(({ name }) => `${sectionId}.${name}`));
    const page = aSnapshot(Object.fromEntries(known.map((path) => [path as FieldPath, aField(filled('ก'))])));
    const suggested = capturableFields(page).flatMap(({ path, isRecurring }) => (isRecurring ? [path] : []));
    expect(suggested).toEqual(
      expect.arrayContaining(['general.agencyName', 'general.fiscalYear', 'general.province', 'budget.fundSource']),
    );
    for (const once of ['general.projectName', 'budget.totalBaht']) expect(suggested).not.toContain(once);
  });
});

describe('a captured template', () => {
  const chosen = new Set<FieldPath>(['general.startDate', 'budget.totalBaht', 'general.province']);
  const template = captureTemplate(PAGE, chosen, { ...MADE, name: ' ข้อมูลประจำปี ' });

  it('holds the chosen values in the project’s own form, under the page’s labels', () => {
    expect(template).toEqual({
      ...{ id: MADE.id, name: 'ข้อมูลประจำปี', createdAt: MADE.now, updatedAt: MADE.now },
      values: [
        { path: 'general.startDate', label: 'วันเริ่มต้น', to: '2026-10-01' },
        { path: 'budget.totalBaht', label: 'ช่อง', to: '1250000.50' },
      ],
    });
  });

  it('can be stored', () => {
    expect(templateSchema.parse(template)).toEqual(template);
  });

  it('changes nothing on the page it came from', () => {
    const steps = planFill(template, PAGE);
    expect(steps.map((step) => step.kind === 'skip' && step.because)).toEqual(['already-equal', 'already-equal']);
  });
});

describe('the suggested name', () => {
  it('says section and agency', () => {
    expect(suggestName(PAGE, 'ข้อมูลทั่วไป')).toBe('ข้อมูลทั่วไป – สำนักงานจังหวัดตัวอย่าง');
  });
  it('falls back to the project, and to the section alone', () => {
    const project = aSnapshot({ 'general.projectName': aField(filled(' โครงการ  ถนน ')) });
    expect(suggestName(project, 'งบประมาณ')).toBe('งบประมาณ – โครงการ ถนน');
    expect(suggestName(aSnapshot({ 'general.agencyName': aField(empty) }), 'งบประมาณ')).toBe('งบประมาณ');
  });
  it('is never longer than a name may be', () => {
    const long = aSnapshot({ 'general.agencyName': aField(filled('ก'.repeat(300))) });
    expect(suggestName(long, 'งบประมาณ')).toHaveLength(MOST_LETTERS);
  });
});

test.each([
  ['activities.rows[2].budgetBaht', 3],
  ['budget.lines[10].amount', 11],
  ['general.startDate', undefined],
])('%s stands in row %s', (path, row) => {
  expect(rowNumberOf(path as FieldPath)).toBe(row);
});
