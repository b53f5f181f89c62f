import { locatePage } from '@/utils/page/locate-page';
import { SECTIONS } from '@/utils/site/sections';
import { compareAnswers } from '@/tests/support/corpus-answers';
import type { LocatedByLabel } from './testing-library-labels';

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
