import { queryAllByLabelText } from '@testing-library/dom';
import { SECTIONS } from '@/utils/site/sections';

export interface LocatedByLabel {
  right: number;
  wrong: number;
  /** Single fields that stand on the page. */
  all: number;
}

/** The number before a label and the star after it are none of its words: taken away, as its users would have to. */
const normalizer = (text: string) =>
  text
    .replace(/^[\d๐-๙.\s]+/, '')
    .replace(/[*:\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The wordings of each single field that need no heading over them: the same ones that the extension knows. */
const FIELDS = SECTIONS.flatMap(({ sectionId, fields }) =>
  fields.map(({ name, labels }) => ({
    path: `${sectionId}.${name}`,
    wordings: new Set(labels.filter(({ within }) => within === undefined).map(({ text }) => text)),
  })),
);

/** A field is located where exactly one control bears one of its wordings; where several fields share it, the right one counts. */
function locateByLabel(): LocatedByLabel {
  const claims = new Map<HTMLElement, Set<string>>();
  for (const { path, wordings } of FIELDS) {
    const found = queryAllByLabelText(document.body, (text) => wordings.has(text), { normalizer });
    const [control, ...rivals] = new Set(found);
    if (control && rivals.length === 0) claims.set(control, (claims.get(control) ?? new Set()).add(path));
  }
  let [right, wrong] = [0, 0];
  for (const [{ dataset }, paths] of claims) {
    if (paths.has(dataset['field'] ?? '')) right += 1;
    else wrong += 1;
  }
  return { right, wrong, all: answersOnPage().length };
}

const SINGLE = new Set(FIELDS.map(({ path }) => path));
const answersOnPage = () =>
  [...document.querySelectorAll<HTMLElement>('[data-field]')].filter(({ dataset }) =>
    SINGLE.has(dataset['field'] ?? ''),
  );

Object.assign(window, { locateByLabel });
