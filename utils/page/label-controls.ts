import { isKnownLabel, type LabelIndex } from '@/utils/site/label-index';
import { labelKeys, normaliseLabel } from '@/utils/site/normalise-label';
import { namesOffice, namesPerson, speaksOfAnother } from '@/utils/site/other-scope';
import { roleOf } from '@/utils/site/role-of';
import { headAddresses } from './address-runs';
import { endOfPeriod } from './bare-ends';
import { createCaptionRows } from './caption-rows';
import { withoutBanners } from './banners';
import type { ControlMap } from './control-map';
import { attempt } from './failures';
import type { FoundText } from './label-before';
import { fromNeighbours, textsOf, type Found, type TextContext } from './label-texts';
import { createLeftAlone, picksRecord } from './left-alone';
import { hasOtherUnit } from './other-unit';
import type { LabelledControl, PageControl } from './page-control';
import { isListOfOne, personCell, personOfRowAbove } from './people-tables';
import { createReversedRuns } from './reversed-runs';
import { APART, type Scopes } from './scopes';
import { halfOf, leadsOf, nameOfRow, nameOfShared } from './shared-box';
import { mapInSteps, type Steps } from './steps';
import { cellOf, type GridFinder } from './table-grid';

const THAI = /[\u0E01-\u0E5B]/;

/** Such a box says "search" of its own options. */
const SEARCHES_ITS_LIST = '[list], [role=combobox], [aria-autocomplete]';

const noteOn = (element: Element) =>
  `${element.getAttribute('placeholder') ?? ''} ${element.getAttribute('title') ?? ''}`;

export interface LabelContext {
  map: ControlMap;
  scopes: Scopes;
  gridOf: GridFinder;
  /** The `<label>` elements tied to a control. */
  labelsOf(element: Element): readonly Element[];
  index: LabelIndex;
  /** The page declares amounts in another unit than baht. */
  isOtherUnitDeclared: boolean;
}

type Context = LabelContext & TextContext;

const withFinders = (given: LabelContext): Context => ({
  ...given,
  captionOf: createCaptionRows(given.map),
  isReversed: createReversedRuns(given.map),
});

/** Gives each control its deciding label, its headings and the person in whose block it stands. */
export function* labelControls(controls: readonly PageControl[], given: LabelContext): Steps<LabelledControl[]> {
  const context = withFinders({ ...given, scopes: yield* withoutBanners(given.scopes, controls) });
  const isLeftAlone = createLeftAlone(controls.length);
  const personAt = createPersons();
  const labelled = yield* mapInSteps(controls, (control): LabelledControl => {
    const { label, texts, over, headings, people } = attempt('labels', () => readLabel(control, context), NO_LABEL);
    const keys = label ? labelKeys(label.text) : [];
    const { element, anchor } = control;
    return {
      ...control,
      label,
      texts,
      keys,
      headings,
      person: personAt(anchor, keys[0] ?? '', over[0] ?? '', people),
      aside: element.matches(SEARCHES_ITS_LIST) ? '' : normaliseLabel(noteOn(element)),
      isOtherUnit: () =>
        hasOtherUnit({
          ...{ anchor, label: label?.text ?? '', map: context.map, isDeclared: context.isOtherUnitDeclared },
          headings: [...headings, ...columnTexts(control, context)],
        }),
      leftAlone: isLeftAlone(control) || picksRecord(element, headings),
    };
  });
  return headAddresses(labelled);
}

/** Whose block a control stands in, asked in page order: whom a heading names, else the last label before it in its block. */
function createPersons() {
  let block = '';
  let around: Element | null = null;
  let person = '';
  return (anchor: Element, own: string, heading: string, named: readonly string[]): readonly string[] => {
    const apart = anchor.closest(APART);
    if (heading !== block || apart !== around) [block, around, person] = [heading, apart, ''];
    if (namesPerson(own) || roleOf(own) !== '') person = own;
    else if (namesOffice(own)) person = '';
    return named.length > 0 && person !== '' ? [...named, person] : named.length > 0 ? named : [person];
  };
}

/** Under a heading that is nobody's: it might have named the person of those that follow. */
const NO_LABEL: ReturnType<typeof readLabel> = { label: undefined, texts: [], over: ['?'], headings: [], people: [] };

function readLabel(control: PageControl, context: Context) {
  const strengths = textsOf(control, context);
  const ofPeople = personCell(control.anchor, context.gridOf, context.index);
  const grid = context.gridOf(control.anchor);
  const shared = sharedName(control, context);
  const over = [...(shared ? [shared] : []), ...context.scopes.over(control.anchor)];
  const label: Found | undefined = ofPeople
    ? { from: 'row-header', ...ofPeople.what }
    : chooseLabel(control, strengths, over, context);
  const isWeak = label !== undefined && strengths[2]?.some(({ text }) => text === label.text);
  const named = isWeak ? normaliseLabel(nameOfRow(control.anchor, context.map)) : '';
  const nearest = [ofPeople?.person ?? '', named].filter((text) => text !== '');
  const headings = [...nearest, ...columnHeadings(control, context), ...over];
  const people = ofPeople
    ? [ofPeople.person]
    : headings.filter((text) => namesPerson(text) || roleOf(text) !== '').slice(0, 1);
  // Whom a list asks for, one row or many, no single field names.
  return { label, texts: strengths.flat(), over, headings, people: grid && isListOfOne(grid) ? [''] : people };
}

function chooseLabel(
  control: PageControl,
  strengths: readonly Found[][],
  over: readonly string[],
  context: Context,
): Found | undefined {
  // What is ticked in a list is often named by the heading over it alone.
  const underHeading: Found[] = control.members.length > 1 && over[0] ? [{ from: 'heading', text: over[0] }] : [];
  const decided = decide(strengths, context) ?? underHeading[0];
  const { index } = context;
  const hint = ownHint(control, strengths, context);
  if (hint) return hint;
  if (decided && isField(index, decided.text)) return decided;
  const end = endOf(control, decided, over, context);
  if (end || (decided && isKnownLabel(index, decided.text))) return end ?? decided;
  return half(control, context) ?? underItsHeading(decided, over[0], context) ?? decided;
}

/**
 * Strong texts first. Within one strength a text that the model knows, then a Thai one;
 * a technical name nobody knows does not silence the visible text.
 */
function decide(strengths: readonly Found[][], { index }: Context): Found | undefined {
  for (const texts of strengths) {
    const telling = texts.find(({ text }) => isKnownLabel(index, text)) ?? texts.find(({ text }) => THAI.test(text));
    if (telling) return telling;
  }
  return strengths.flat()[0];
}

/** In a table, what heads the column rules the cell: last year's, another person's. */
const columnHeadings = (control: PageControl, context: LabelContext): string[] =>
  columnTexts(control, context)
    .map(normaliseLabel)
    .filter((text) => text !== '');

function columnTexts({ anchor }: PageControl, { gridOf }: LabelContext): string[] {
  const cell = cellOf(anchor);
  return cell ? (gridOf(cell)?.headersOf(cell) ?? []).map(({ text }) => text) : [];
}

/** What a cell of several controls is called by its row. */
function nameOfCell({ map, gridOf }: Context): (cell: Element) => FoundText | undefined {
  return (cell) => gridOf(cell)?.rowHeaderOf(cell) ?? fromNeighbours(cell, map)[0];
}

/** A person or another project that the box around several controls is named by: a heading for each of them. */
function sharedName({ anchor }: PageControl, context: Context): string {
  const name = normaliseLabel(nameOfShared(anchor, context.map, nameOfCell(context)));
  return namesPerson(name) || speaksOfAnother(name) ? name : personOfRowAbove(anchor, context.map);
}

/** `เป้าหมาย` over `เชิงปริมาณ`: what the heading begins, the label ends. */
function underItsHeading(label: Found | undefined, heading = '', { index }: Context): Found | undefined {
  if (!label || heading === '') return undefined;
  const text = heading + normaliseLabel(label.text);
  return isKnownLabel(index, text) ? { ...label, text } : undefined;
}

function half({ anchor }: PageControl, context: Context): Found | undefined {
  const { map, gridOf, index } = context;
  const byRow = nameOfCell(context);
  const found = halfOf(anchor, map, (cell) => gridOf(cell)?.headersOf(cell)[0] ?? byRow(cell), index);
  return found && { ...found, from: 'text-before' };
}

/** `ระยะเวลาดำเนินการ` over `เริ่ม` and `สิ้นสุด`. */
function endOf(
  { anchor }: PageControl,
  label: Found | undefined,
  over: readonly string[],
  context: Context,
): Found | undefined {
  if (!label) return undefined;
  const leads = leadsOf(anchor, context.map, nameOfCell(context));
  const text = endOfPeriod(label.text, [...leads, ...over.slice(0, 1)], anchor);
  return text === undefined ? undefined : { ...label, text };
}

const isField = (index: LabelIndex, text: string): boolean => labelKeys(text).some((key) => index.fields.has(key));

/** Under one label over several boxes, what each of them says inside. */
function ownHint({ anchor }: PageControl, strengths: readonly Found[][], { map, index }: Context): Found | undefined {
  const hint = strengths[2]?.find(({ text }) => isField(index, text));
  return hint && nameOfRow(anchor, map) !== '' ? hint : undefined;
}
