import { withoutRows } from '@/utils/fill/row-number';
import type { ControlDescription } from '@/utils/model/binding';
import { normaliseLabel } from '@/utils/site/normalise-label';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import { PRESSABLE, wordsOf } from './add-control';
import { createControlMap, type ControlMap } from './control-map';
import { attributesOf, MOST_HEADINGS, pageShape } from './describe-controls';
import { parentOf } from './element';
import type { LocatedPage } from './located-page';
import { findRoots, type Root, type Roots } from './roots';
import { rowsOnPage } from './rows-on-page';
import { readScopes } from './scopes';
import { finish } from './steps';
import { hasWords, tidyLabel } from './text-of';
import { isOurs, isVisible } from './visible';

/** Something that a person can press, as it would be known again. */
export interface Pressable {
  element: HTMLElement;
  control: ControlDescription;
}

/** What is drawn as a button in whatever way. */
const POINTABLE = `${PRESSABLE}, [onclick], [tabindex="0"]`;
/** Where nothing more stands on that side. No key has hyphens. */
const EDGE = '-';
const LONGEST = 120;
const ICON = 'svg, img, i, mat-icon, [class*=icon]';

/** What can be pressed on the page, in its order: nothing of ours and no field; of one within another the inner. */
export function describePressables(page: LocatedPage): Pressable[] {
  const roots = findRoots(document);
  const map = createControlMap(page.controls);
  const scopes = finish(readScopes(roots, map));
  const shape = pageShape();
  const line = standing(page, roots, map);
  const labels = new Map(line.flatMap((one) => (typeof one === 'string' ? [] : [[one, saidBy(one)] as const])));
  const counts = new Map<string, number>();
  for (const { label } of labels.values()) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [before, after] = [namesBefore(line), namesBefore([...line].reverse()).reverse()];
  return line.flatMap((element, at): Pressable[] => {
    if (typeof element === 'string') return [];
    const { label = '', labelText = '' } = labels.get(element) ?? {};
    return [
      {
        element,
        control: {
          ...{ label, labelText, isOnlyLabel: counts.get(label) === 1 },
          headings: scopes.over(element).slice(0, MOST_HEADINGS),
          tag: element.localName,
          type: element.getAttribute('type') ?? '',
          attributes: { ...attributesOf(element), ...pictureOn(element, label) },
          before: before[at] ?? EDGE,
          after: after[at] ?? EDGE,
          page: shape,
        },
      },
    ];
  });
}

/** What can be pressed, and the names of the fields between, as they stand on the page. */
function standing(page: LocatedPage, roots: Roots, map: ControlMap): (HTMLElement | string)[] {
  const names = namesOf(page);
  const all = inPageOrder(roots.page, roots.shownBy);
  const pressable = all.filter(
    (one) => one.matches(POINTABLE) && map.countIn(one) === 0 && !isOurs(one) && isVisible(one),
  );
  const outer = new Set(pressable.flatMap(boxesAround));
  const inner = new Set(pressable.filter((one) => !outer.has(one)));
  return all.flatMap((one) => names.get(one) ?? (inner.has(one) ? one : []));
}

/** What the page's fields are called, by their elements: what stands in the rows of a group as a column of it. */
function namesOf(page: LocatedPage): Map<Element, string> {
  const fields = new Map([...page.fields.values()].map(({ control, path }) => [control, withoutRows(path)]));
  const lists = [...page.rows.keys()].flatMap((path) => {
    const rows = rowsOnPage(page, path);
    return rows ? [{ path, foreign: new Set(rows.foreign) }] : [];
  });
  // Of a list within another the inner: to it more is foreign.
  lists.sort((a, b) => b.foreign.size - a.foreign.size);
  const ours = page.controls.filter(({ leftAlone }) => !leftAlone);
  return new Map(
    ours.map((control): [Element, string] => {
      const [key = ''] = control.keys;
      const list = lists.find(({ foreign }) => !foreign.has(control));
      return [control.element, fields.get(control) ?? (list ? `${list.path}.${key}` : key)];
    }),
  );
}

function inPageOrder(root: Root, shownBy: Roots['shownBy']): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const shown = shownBy.get(element);
    return shown ? [element, ...inPageOrder(shown, shownBy)] : [element];
  });
}

function boxesAround(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let box = parentOf(element); box; box = parentOf(box)) boxes.push(box);
  return boxes;
}

/** The last name before each place of a line. */
function namesBefore(line: readonly (HTMLElement | string)[]): string[] {
  let last = EDGE;
  return line.map((one) => {
    const before = last;
    if (typeof one === 'string') last = one;
    return before;
  });
}

/** Its first words; a mark (`＋`) where it has none. */
function saidBy(element: Element): Pick<ControlDescription, 'label' | 'labelText'> {
  const words = wordsOf(element);
  const said = (words.find(hasWords) ?? words[0] ?? '').slice(0, LONGEST);
  return { label: normaliseLabel(said) || normaliseThai(said).trim(), labelText: tidyLabel(said) };
}

/** The picture on what is pressed, or that it is: how it is drawn, where its file is, or which of a font's. */
function pictureOn(element: Element, label: string): Record<string, string> {
  const icon = element.querySelector(ICON) ?? (label === '' ? element : undefined);
  const lines = [...(icon?.querySelectorAll('path, use, polyline, polygon') ?? [])].map(
    (line) => line.getAttribute('d') ?? line.getAttribute('points') ?? line.getAttribute('href') ?? '',
  );
  const picture = lines.join(' ').trim() || icon?.getAttribute('src') || icon?.getAttribute('class') || '';
  // Of a picture that is written out the end tells more: they all begin alike.
  return picture === '' ? {} : { picture: picture.slice(-LONGEST) };
}
