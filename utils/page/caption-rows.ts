import type { ControlMap } from './control-map';
import { aroundOf } from './element';
import type { FoundText } from './label-before';
import { ownWordsBefore } from './label-before';
import { memoise } from './memoise';
import { hasWords, labelTextOf } from './text-of';

const HIGHEST = 6;
const LONGEST = 80;

/** A row of captions above a row of boxes, as many of the one as of the other: the k-th caption names the k-th box. */
export function createCaptionRows(map: ControlMap): (anchor: Element) => FoundText | undefined {
  const captionsOver = memoise((row: Element): readonly Element[] | undefined => {
    const above = row.previousElementSibling;
    const around = aroundOf(row);
    if (!above || !around || !isRowOfBoxes(row, map) || !isRowOfCaptions(above, row.children.length, map))
      return undefined;
    // Where boxes come first the captions stand below them.
    const first = [...around.children].find(
      (child) => isRowOfBoxes(child, map) || isRowOfCaptions(child, row.children.length, map),
    );
    return first && isRowOfBoxes(first, map) ? undefined : [...above.children];
  });
  return (anchor) => {
    let own = anchor;
    for (let depth = 0; depth < HIGHEST; depth += 1) {
      const row = aroundOf(own);
      if (!row) return undefined;
      if (map.countIn(row) > 1) {
        const element = captionsOver(row)?.[[...row.children].indexOf(own)];
        return element && hasWords(labelTextOf(element)) ? { text: labelTextOf(element), element } : undefined;
      }
      own = row;
    }
    return undefined;
  };
}

const isRowOfBoxes = (row: Element, map: ControlMap): boolean =>
  row.children.length > 1 &&
  map.countIn(row) === row.children.length &&
  [...row.children].every((child) => map.countIn(child) === 1 && !hasWords(ownWordsBefore(child, map)));

const isRowOfCaptions = (row: Element, count: number, map: ControlMap): boolean =>
  row.children.length === count &&
  map.countIn(row) === 0 &&
  !row.matches('table, tbody, thead, ul, ol') &&
  [...row.children].every((child) => {
    const text = labelTextOf(child).trim();
    return hasWords(text) && text.length <= LONGEST;
  });
