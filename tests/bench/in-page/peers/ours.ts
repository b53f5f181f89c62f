import { locatePage } from '@/utils/page/locate-page';
import { takeSnapshot } from '@/utils/page/take-snapshot';
import { findProblems } from '@/utils/rules/find-problems';
import { SECTIONS } from '@/utils/site/sections';
import { compareAnswers } from '@/tests/support/corpus-answers';
import { offer } from './peer-in-page';
import type { LocatedByLabel } from './testing-library';

offer({
  scan: () => findProblems(takeSnapshot(locatePage(document), { id: 1, today: '2026-11-23' })).length,
  // What follows the typing is the extension itself.
  attach: () => undefined,
});

const SINGLE = new Set(SECTIONS.flatMap(({ sectionId, fields }) => fields.map(({ name }) => `${sectionId}.${name}`)));

function locateByLabel(): LocatedByLabel {
  const { fields } = locatePage(document);
  const { wrong } = compareAnswers(locatePage(document), document);
  const all = [...document.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset }) => dataset['field'] ?? '');
  const single = all.filter((path) => SINGLE.has(path));
  const wrongly = wrong.filter((path) => SINGLE.has(path.split(' ')[0] ?? '')).length;
  const located = [...fields.values()].filter(({ path }) => SINGLE.has(path)).length;
  return { right: located - wrongly, wrong: wrongly, all: single.length };
}

Object.assign(window, { locateByLabel });
