import type { Draft } from '@/utils/model/draft';
import { partKey } from '@/utils/model/project';

type Moment = Pick<Draft, 'id' | 'visit' | 'sectionId' | 'report' | 'projectId' | 'projectName' | 'address' | 'keptAt'>;

/** The moments of one part of a form during one opening of its page, newest first. */
export type Opening<M> = readonly [last: M, ...earlier: M[]];

export interface DraftPart<M> {
  /** Tells which part it is. */
  newest: M;
  openings: Opening<M>[];
}

export interface DraftProject<M> {
  /** The project's id; the page's address where it is not known whose page it was. */
  key: string;
  /** As the latest page that told it did. */
  name?: string;
  parts: DraftPart<M>[];
}

/** The last moment stands for its opening. */
export const openingsOf = <M extends Moment>(moments: readonly M[]): Opening<M>[] =>
  grouped(newestFirst(moments), openingKey).map(({ members }) => members);

/** The same while moments are added. */
export const openingKey = (moment: Pick<Moment, 'visit' | 'sectionId' | 'report'>): string =>
  `${moment.visit} ${partKey(moment)}`;

/** By project and part; each in the order of its newest. */
export function groupDrafts<M extends Moment>(moments: readonly M[]): DraftProject<M>[] {
  return grouped(newestFirst(moments), wholeOf).map(({ key, members }) => {
    const name = members.find(({ projectName }) => projectName)?.projectName;
    const parts = grouped(members, partKey).map((part) => ({
      newest: part.members[0],
      openings: openingsOf(part.members),
    }));
    return { key, parts, ...(name && { name }) };
  });
}

const wholeOf = ({ projectId, address }: Moment): string => projectId ?? address;

const newestFirst = <M extends Moment>(moments: readonly M[]): M[] =>
  [...moments].sort((a, b) => b.keptAt.localeCompare(a.keptAt));

type Some<M> = [M, ...M[]];

function grouped<M>(all: readonly M[], keyOf: (one: M) => string): { key: string; members: Some<M> }[] {
  const groups = new Map<string, Some<M>>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups].map(([key, members]) => ({ key, members }));
}
