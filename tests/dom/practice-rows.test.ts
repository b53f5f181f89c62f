import { afterEach, expect, test } from 'vitest';
import type { GroupPath } from '@/utils/model/ids';
import { findAddRow } from '@/utils/page/find-add-row';
import { locatePage } from '@/utils/page/locate-page';
import type { Section } from '../practice-site/data/form-definition';
import { FORMS } from '../practice-site/data/forms';
import { tablePage } from '../practice-site/flavours/table/table-page';
import type { FormView } from '../practice-site/html/form-view';
import { entryPage } from '../practice-site/pages/entry-page';

afterEach(() => document.body.replaceChildren());

const view = (section: Section, rows: number): FormView => ({
  definition: FORMS[section],
  values: {},
  rows: Object.fromEntries(FORMS[section].groups.map(({ key }) => [key, Array.from({ length: rows }, () => ({}))])),
  errors: new Map(),
});

/** A page of the practice site as its server sends it; its scripts are not run. */
function draw(page: typeof entryPage, section: Section, rows: number): void {
  const project = { id: 7 } as Parameters<typeof entryPage>[0]['project'];
  const { source } = page({ project, section, projectName: 'โครงการ', user: 'ก', view: view(section, rows) });
  document.title = FORMS[section].title;
  document.body.innerHTML = source.replace(/^[^]*<body[^>]*>|<script[^]*?<\/script>|<\/body>[^]*$/g, '');
}

const LISTS: [GroupPath, Section, string][] = [
  ['activities.rows', 'activities', 'เพิ่มกิจกรรมหลัก'],
  ['activities.subRows', 'activities', 'เพิ่มกิจกรรมย่อย'],
  ['details.indicators', 'details', 'เพิ่มตัวชี้วัด'],
  ['budget.lines', 'budget', 'เพิ่มรายการ'],
];
const PAGES = [
  ['the usual flavour', entryPage],
  ['the flavour of tables', tablePage],
] as const;

test.each(
  PAGES.flatMap(([name, page]) => LISTS.flatMap((list) => [1, 4].map((rows) => [name, page, rows, ...list] as const))),
)('%s, %#: the button of a list is found', (_name, page, rows, group, section, text) => {
  draw(page, section, rows);
  const found = findAddRow(locatePage(document), group);
  expect(typeof found === 'string' ? found : found.textContent || found.getAttribute('value')).toContain(text);
});

test.each(PAGES)('%s: the four quarters have none', (_name, page) => {
  draw(page, 'budget', 4);
  expect(findAddRow(locatePage(document), 'budget.quarters')).toBe('no-control');
});
