import type { FieldPath, SectionId } from '@/utils/model/ids';
import { claimsOf, isKnownByItsOwnWords, type FieldClaim, type LabelIndex } from '@/utils/site/label-index';
import { speaksOfAnother } from '@/utils/site/other-scope';
import { beyondOwnWords } from '@/utils/site/own-words';
import { roleOf } from '@/utils/site/role-of';
import { isReadOnly } from './control-facts';
import { fitsKind } from './fits-kind';
import type { LabelledControl } from './page-control';
import type { LocatedField } from './located-page';
import { offeredBy } from './offered';

interface Candidate {
  control: LabelledControl;
  claim: FieldClaim;
}

/**
 * Pairs single fields with the controls that carry their labels.
 *
 * A label found on two controls locates neither, and a control that two fields claim belongs to neither:
 * filling the wrong box is worse than filling none. Only a read-only twin steps back before the box to type in.
 */
export function locateFields(
  controls: readonly LabelledControl[],
  index: LabelIndex,
  sections: readonly SectionId[],
): { located: LocatedField[]; tied: LabelledControl[] } {
  const byPath = new Map<FieldPath, Candidate[]>();
  const tied = new Set<LabelledControl>();
  for (const control of controls) {
    const claims = settle(claimsFor(control, index, sections), sections, control, index);
    if (claims.length > 1) tied.add(control);
    const claim = claims[0];
    if (!claim || claims.length > 1) continue;
    const path: FieldPath = `${claim.sectionId}.${claim.field.name}`;
    byPath.set(path, [...(byPath.get(path) ?? []), { control, claim }]);
  }
  const located: LocatedField[] = [];
  for (const [path, candidates] of byPath) {
    const best = unrivalled(candidates);
    if (best) located.push({ path, kind: best.claim.field.kind, control: best.control });
    else candidates.forEach(({ control }) => tied.add(control));
  }
  return { located, tied: [...tied] };
}

function claimsFor(control: LabelledControl, index: LabelIndex, sections: readonly SectionId[]): FieldClaim[] {
  const { keys, headings, person, aside } = control;
  if (headings.some(speaksOfAnother) || speaksOfAnother(aside)) return [];
  const isOf = (role: string) => person.length > 0 && person.every((name) => roleOf(name) === role);
  return claimsOf(index.fields, keys).filter(
    ({ within, field, sectionId }) =>
      fitsKind(control, field.kind) &&
      mayOffer(control, field.offers) &&
      (within === undefined || isOf(within)) &&
      isAtHome(keys[0] ?? '', sectionId, headings, sections, index),
  );
}

const mayOffer = (control: LabelledControl, words: RegExp | undefined): boolean =>
  words === undefined || (offeredBy(control)?.some((label) => words.test(label)) ?? true);

/** Letters of a label that many things share (จังหวัด, ผลผลิต), and of one that two sections may share (วันที่เริ่มต้น). */
const SHORT = 8;
const SHARED = 14;

/**
 * A short label says little by itself: its section must be on the page, and a heading over it must not name another one.
 * `ผลผลิต` on a budget page is a line of the budget; dates under `กิจกรรมอบรม` are that activity's.
 */
function isAtHome(
  label: string,
  sectionId: SectionId,
  headings: readonly string[],
  sections: readonly SectionId[],
  index: LabelIndex,
): boolean {
  if (label.length <= SHORT && !sections.includes(sectionId)) return false;
  const foreign = index.notUnder.get(sectionId)?.find((word) => headings[0]?.includes(word));
  if (foreign !== undefined && !label.includes(foreign)) return false;
  if (label.length > SHARED) return true;
  return mayStandUnder(headings.slice(0, 1), sectionId, index);
}

/** The nearest heading that names sections must name this one. */
export function mayStandUnder(headings: readonly string[], sectionId: SectionId, index: LabelIndex): boolean {
  const named = headings.map((heading) => sectionsNamed(index, heading)).find((sections) => sections.length > 0);
  return named === undefined || named.includes(sectionId);
}

/** The sections whose heading a text begins with, whatever is to be done there (`เพิ่ม/แก้ไขกิจกรรม`). */
function sectionsNamed(index: LabelIndex, heading: string): readonly SectionId[] {
  const thing = heading.replace(DEEDS, '');
  return [...index.headings].filter(([known]) => thing.startsWith(known)).flatMap(([, ids]) => ids);
}

const DEEDS = /^(?:เพิ่ม|แก้ไข|บันทึก|ปรับปรุง|กรอก|รายการ|ข้อมูล(?=กิจกรรม|งบ)|[/และ]+(?=เพิ่ม|แก้ไข|ปรับปรุง))+/;

/** Among sections that claim the same label, those on the page count first, then the one whose heading stands over it. */
function settle(
  claims: readonly FieldClaim[],
  sections: readonly SectionId[],
  { headings }: LabelledControl,
  index: LabelIndex,
): readonly FieldClaim[] {
  if (claims.length < 2) return claims;
  const onPage = claims.filter(({ sectionId }) => sections.includes(sectionId));
  if (onPage.length < 2) return onPage;
  const headed = headings.map((heading) => index.headings.get(heading) ?? []).find((ids) => ids.length > 0) ?? [];
  const under = onPage.filter(({ sectionId }) => headed.includes(sectionId));
  return under.length > 0 ? under : onPage;
}

/**
 * Among several controls: the only one to type in, the only one whose wording says all that the others say and no more
 * than that it is the project's, or in one block the plain wording beside those that say something else besides.
 */
function unrivalled(candidates: readonly Candidate[]): Candidate | undefined {
  const [first] = candidates;
  const isOneBlock = candidates.every((one) => blockOf(one) === (first && blockOf(first)));
  const writable = candidates.filter(({ control }) => !isReadOnly(control));
  const rivals = isOneBlock && writable.length > 0 ? writable : candidates;
  const surplus = (one: Candidate, other: Candidate) => keyOf(one).replace(keyOf(other), '');
  const saysMore = (one: Candidate, other: Candidate) =>
    keyOf(one).includes(keyOf(other)) && isSaidAnyway(surplus(one, other));
  const fullest = rivals.filter((one) =>
    rivals.every(
      (other) => saysMore(one, other) && (isOneBlock || one === other || surplus(one, other).includes('โครงการ')),
    ),
  );
  if (fullest.length === 1) return fullest[0];
  const [literal, ...literals] = rivals.filter(({ claim }) => isKnownByItsOwnWords(claim));
  if (isOneBlock && literal && literals.length === 0) return literal;
  const plain = rivals.filter((one) =>
    rivals.every((other) => one === other || (keyOf(other).includes(keyOf(one)) && !saysMore(other, one))),
  );
  return isOneBlock && plain.length === 1 ? plain[0] : undefined;
}

/** A year or a number says something of its own. */
const isSaidAnyway = (words: string): boolean => !/\d/.test(words) && beyondOwnWords(words) === '';

const keyOf = ({ control }: Candidate): string => control.keys[0] ?? '';
const blockOf = ({ control }: Candidate): string => control.headings.join('\n');
