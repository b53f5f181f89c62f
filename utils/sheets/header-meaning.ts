import type { FieldKind } from '@/utils/model/field';
import type { FieldPath, GroupPath, SectionId } from '@/utils/model/ids';
import { claimsOf, createLabelIndex, type FieldClaim } from '@/utils/site/label-index';
import { labelKeys, normaliseLabel, unitOf } from '@/utils/site/normalise-label';
import { roleOf } from '@/utils/site/role-of';
import { SECTIONS } from '@/utils/site/sections';
import { kindAt } from '@/utils/site/kind-at';
import type { Header } from './header-rows';

/** A column of a repeating group; `isFirst` if it names the row. */
export interface GroupColumn {
  group: GroupPath;
  column: string;
  isFirst: boolean;
}

/** Everything that a header may mean. */
export interface HeaderMeaning {
  fields: readonly FieldPath[];
  columns: readonly GroupColumn[];
  isCode: boolean;
  isRowNumber: boolean;
  /** A person's telephone number, say, and not said whose. */
  isSomebodys: boolean;
  /** Amounts in millions of baht or in another currency. */
  isOtherUnit: boolean;
}

const INDEX = createLabelIndex(SECTIONS);
const CODE = /^(?:รหัส|เลขที่|เลขรหัส)(?:ของ)?(?:โครงการ|การดำเนินงาน)?$|^(?:project)?code$/;
const ROW_NUMBER = /^(?:ลำดับ|ลำดับที่|ที่|เลขที่ลำดับ|no\.?|#|ข้อ|ข้อที่)$/;

export function meaningOf({ own, over }: Header): HeaderMeaning {
  const key = normaliseLabel(own);
  const scopes = over === undefined ? [] : [over];
  const whole = fieldsOf(own, scopes);
  const claims = whole.claims.length > 0 ? whole : (splitClaims(own) ?? whole);
  const rows = whole.claims.length > 0 ? [] : rowsOf([own, ...scopes.map((scope) => scope + own)]);
  const fields = [...new Set([...claims.claims, ...rows])];
  // A group of fixed rows (the quarters) is known by those: its column alone says nothing of which.
  const lists = claimsOf(INDEX.columns, labelKeys(own)).filter(({ group }) => !group.rowLabels);
  const columns = lists.map(({ sectionId, group, column }): GroupColumn => ({
    group: `${sectionId}.${group.name}`,
    column: column.name,
    isFirst: group.columns[0] === column,
  }));
  const kinds = [...fields, ...columns.map(({ group, column }) => `${group}.${column}`)].map(kindAt);
  return {
    fields,
    columns,
    isCode: CODE.test(key),
    isRowNumber: ROW_NUMBER.test(own.trim().toLowerCase()),
    isSomebodys: claims.isSomebodys && fields.length === 0,
    isOtherUnit: kinds.some(isMoney) && [own, ...scopes].some((text) => unitOf(text) === 'other-money'),
  };
}

export const isKnown = (meaning: HeaderMeaning): boolean =>
  meaning.fields.length > 0 || meaning.columns.length > 0 || meaning.isSomebodys || meaning.isCode;

const isMoney = (kind: FieldKind | undefined): boolean => kind === 'money';

interface Claimed {
  claims: FieldPath[];
  isSomebodys: boolean;
}

/** A wording of somebody's counts under that person's heading alone, and there before any other. */
function fieldsOf(own: string, scopes: readonly string[]): Claimed {
  const keys = scopes.map(normaliseLabel);
  const all = claimsOf(INDEX.fields, labelKeys(own)).filter(({ sectionId }) => !isUnderForeign(sectionId, keys));
  const isScoped = ({ within }: FieldClaim) => keys.some((key) => key === within || roleOf(key) === within);
  const scoped = all.filter((claim) => claim.within !== undefined && isScoped(claim));
  const free = all.filter(({ within }) => within === undefined);
  const taken = scoped.length > 0 ? scoped : free;
  return {
    claims: [...new Set(taken.map(({ sectionId, field }): FieldPath => `${sectionId}.${field.name}`))],
    isSomebodys: taken.length === 0 && all.length > 0,
  };
}

const isUnderForeign = (sectionId: SectionId, keys: readonly string[]): boolean =>
  (INDEX.notUnder.get(sectionId) ?? []).some((word) => keys.some((key) => key.includes(word)));

/** Both in one cell: `ผู้ประสานงาน โทรศัพท์`. */
function splitClaims(own: string): Claimed | undefined {
  for (const { index, 0: mark } of own.matchAll(/\s*[\n:/(]\s*|\s+-?\s*/g)) {
    const person = own.slice(0, index);
    if (roleOf(normaliseLabel(person)) === '') continue;
    const claimed = fieldsOf(own.slice(index + mark.length).replace(/\)$/, ''), [person]);
    if (claimed.claims.length > 0) return claimed;
  }
  return undefined;
}

/** Fixed rows of a group, each under its name: the four quarters of the budget. */
function rowsOf(wordings: readonly string[]): FieldPath[] {
  for (const wording of wordings) {
    const claims = claimsOf(INDEX.rowLabels, labelKeys(wording));
    const paths = claims.map(
      ({ sectionId, group, row }): FieldPath => `${sectionId}.${group.name}[${row}].${group.columns[0]?.name ?? ''}`,
    );
    if (paths.length > 0) return paths;
  }
  return [];
}
