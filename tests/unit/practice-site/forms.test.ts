import { expect, test } from 'vitest';
import { FORMS } from '../../practice-site/data/forms';
import { MILESTONES, ISSUES, NATIONAL_STRATEGIES } from '../../practice-site/data/national-plans';
import { PROVINCES } from '../../practice-site/data/provinces';
import { SEEDS } from '../../practice-site/data/seeds';

const forms = Object.entries(FORMS);

test('no two boxes send under one name', () => {
  const names = forms.flatMap(([, { fields, groups }]) =>
    [...fields, ...groups.flatMap(({ columns }) => columns)].map(({ name }) => name),
  );
  expect(new Set(names).size).toBe(names.length);
});

test('the lists are whole', () => {
  expect([NATIONAL_STRATEGIES, ISSUES, MILESTONES, PROVINCES].map(({ length }) => length)).toEqual([6, 23, 13, 77]);
  expect(new Set(PROVINCES.map(({ value }) => value)).size).toBe(77);
});

test('seeds speak only of boxes that exist', () => {
  for (const { sections, rows } of SEEDS) {
    for (const [section, { fields, groups }] of forms) {
      const known = fields.map(({ key }) => key);
      for (const key of Object.keys(sections[section as keyof typeof FORMS] ?? {})) expect(known).toContain(key);
      for (const group of Object.keys(rows).filter((key) => key.startsWith(`${section}.`)))
        expect(groups.map(({ key }) => key)).toContain(group);
    }
  }
});
