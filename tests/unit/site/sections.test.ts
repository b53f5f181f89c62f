import { describe, expect, test } from 'vitest';
import { createLabelIndex } from '@/utils/site/label-index';
import { labelKeys, normaliseLabel } from '@/utils/site/normalise-label';
import { recogniseSections } from '@/utils/site/recognise-sections';
import { SECTIONS } from '@/utils/site/sections';
import { SECTION_EXAMPLES } from './section-examples';

const index = createLabelIndex(SECTIONS);
const recognise = (labels: readonly string[], headings: readonly string[] = []) =>
  recogniseSections(
    SECTIONS,
    index,
    labels.map((label) => ({ keys: labelKeys(label), scopes: [] })),
    headings,
  );

describe.each(Object.entries(SECTION_EXAMPLES))('%s', (sectionId, examples) => {
  test.each(examples.map((labels) => ({ labels })))('claims $labels before every other section', ({ labels }) => {
    expect(recognise(labels)[0]).toBe(sectionId);
  });
});

test('a few shared labels make no section', () => expect(recognise(['วันที่เริ่มต้น', 'งบประมาณ (บาท)'])).toEqual([]));
test('one label under its section’s heading does', () =>
  expect(recognise(['หลักการและเหตุผล'], ['3. รายละเอียดโครงการ'])).toEqual(['details']));

describe('the model', () => {
  const fields = SECTIONS.flatMap(({ sectionId, fields: own, groups }) => [
    ...own.map((field) => ({ path: `${sectionId}.${field.name}`, field })),
    ...groups.flatMap(({ name, columns }) =>
      columns.map((field) => ({ path: `${sectionId}.${name}[].${field.name}`, field })),
    ),
  ]);
  test('every path is there once', () => expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length));
  test.each(fields)('$path has labels that say something, each with its evidence', ({ field }) => {
    expect(field.labels.length).toBeGreaterThan(0);
    for (const { text, evidence } of field.labels) {
      expect(normaliseLabel(text)).not.toBe('');
      if (evidence.mark === 'verified') expect(evidence.source).toBeTruthy();
    }
  });
  test('within a section no wording belongs to two single fields', () => {
    for (const [key, claims] of index.fields) {
      const rivals = claims.filter((claim, place) =>
        claims.some(
          (other, at) => at !== place && other.sectionId === claim.sectionId && other.within === claim.within,
        ),
      );
      expect(rivals, key).toEqual([]);
    }
  });
});
