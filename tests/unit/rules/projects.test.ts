import { describe, expect, test } from 'vitest';
import { createProblemFinder } from '@/utils/rules/find-problems';
import { RULES } from '@/utils/rules';
import type { IsoDate } from '@/utils/model/ids';
import type { Finding } from '@/utils/model/finding';
import { contextOf, snapshotOf, type ProjectFile, type SeededMistake, type Visit } from '@/tests/support/projects';
import first from '@/tests/fixtures/projects/mistakes.json';
import second from '@/tests/fixtures/projects-2/mistakes.json';

const files = import.meta.glob<ProjectFile>('@/tests/fixtures/projects*/correct/*.json', {
  eager: true,
  import: 'default',
});
/** The second set was written when the rules were done; its projects have other names than those of the first. */
const mistakes = [...first, ...second];
const projects = new Map(
  Object.entries(files).map(([path, project]) => [path.split('/').at(-1)?.replace('.json', '') ?? '', project]),
);

const judge = (visits: readonly Visit[], place: number, agency = ''): Finding[] => {
  const visit = visits[place];
  if (!visit) throw new Error(`no visit ${place}`);
  return createProblemFinder(RULES).find(snapshotOf(visit), contextOf(visits.slice(0, place), agency));
};
const inWords = ({ ruleId, path, severity, params }: Finding) =>
  `${severity} ${ruleId} at ${path} ${JSON.stringify(params)}`;

describe('a project that is filled in rightly', () => {
  test('the corpus is large enough', () => expect(projects.size).toBeGreaterThanOrEqual(40));
  test.each([...projects])('%s: no error, no warning', (_name, { visits }) => {
    const loud = visits.flatMap((_visit, place) =>
      judge(visits, place).filter(({ severity }) => severity !== 'advice'),
    );
    expect(loud.map(inWords)).toEqual([]);
  });
});

describe('a mistake that an officer makes', () => {
  const seeded = mistakes as unknown as SeededMistake[];
  test('the list is long enough', () => expect(seeded.length).toBeGreaterThanOrEqual(80));
  test.each(seeded.map((mistake, place) => ({ place, ...mistake })))(
    '$place $kind in $from is found at its field',
    ({ from, visit, set, facts, today, agency, refused, expect: where }) => {
      const project = projects.get(from);
      if (!project) throw new Error(`no project ${from}`);
      const visits = project.visits.map((each, place) =>
        place === visit ? spoil(each, { set, ...(facts && { facts }), today }) : each,
      );
      const before = new Set(judge(project.visits, visit).map(inWords));
      const fresh = judge(visits, visit, agency).filter((finding) => !before.has(inWords(finding)));
      const isFound = fresh.some(({ path }) => where.includes(path));
      expect(isFound).toBe(refused === undefined);
    },
  );
});

function spoil(
  visit: Visit,
  { set, facts, today }: Pick<SeededMistake, 'set' | 'facts'> & { today: IsoDate | undefined },
): Visit {
  const fields = Object.fromEntries(
    Object.entries({ ...visit.fields, ...set }).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  return { ...visit, fields, facts: { ...visit.facts, ...facts }, ...(today && { today }) };
}
