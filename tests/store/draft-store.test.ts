import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '@/utils/model/draft';
import type { Database } from '@/utils/store/database';
import { createDraftStore, type DraftStore } from '@/utils/store/draft-store';
import { aDraft, typed } from '../support/a-draft';
import { opening } from './open-stores';

let databases = 0;
let db: Database;
let store: DraftStore;
beforeEach(async () => {
  // The clock only: the database waits by timers of its own.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T04:00:00.000Z') });
  db = await opening(`drafts-${++databases}`);
  store = createDraftStore(db);
});
afterEach(() => void vi.useRealTimers());

const NAME = 'general.projectName';
const DAYS = 90;
const keep = async (...drafts: Draft[]) => {
  for (const draft of drafts) await store.keep(draft, DAYS);
};
const idsOf = (drafts: readonly { id: string }[]) => drafts.map(({ id }) => id);
const damaged = {
  id: 'half',
  address: '/project/1',
  projectId: 'code:1',
  keptAt: '2026-11-26T03:00:00.000Z',
  fields: 5,
};

it('gives a page the last moments of the newest openings of each part, and keeps all', async () => {
  const at = (minute: number) => new Date(Date.parse('2026-11-25T00:00:00.000Z') + minute * 60_000).toISOString();
  const moment = (visit: number, part: 'general' | 'budget', nth: number) =>
    aDraft({
      ...{ id: `${visit} ${part} ${nth}`, visit: String(visit), sectionId: part, projectId: 'code:1' },
      ...{ openedAt: at(visit * 10), keptAt: at(visit * 10 + nth) },
    });
  await keep(moment(0, 'budget', 0));
  for (let visit = 1; visit <= 30; visit += 1) await keep(moment(visit, 'general', 0));
  await keep(...[1, 2, 3, 4, 5, 6, 7].map((nth) => moment(30, 'general', nth)));
  const ids = idsOf(await store.of({ projectId: 'code:1', address: '/project/1' }));
  // What lies long ago on another part is not crowded out.
  expect(ids).toContain('0 budget 0');
  expect(ids.slice(0, 6)).toEqual([7, 6, 5, 4, 3].map((nth) => `30 general ${nth}`).concat('29 general 0'));
  expect(ids).toHaveLength(5 + 19 + 1);
  expect(await store.count()).toBe(38);
});

describe('keeping', () => {
  it('gives back what was typed, as it was typed', async () => {
    const draft = aDraft({
      fields: {
        [NAME]: typed('ฝาย {{ปีงบประมาณ}} "2570"\n<b>'),
        'activities.rows[2].activityName': typed('ขุด', 'เดิม', { label: 'กิจกรรม' }),
        'plan-links.strategies': { label: 'ยุทธศาสตร์', kind: 'many-of', from: '', shown: 'ก, ข', value: ['ก', 'ข'] },
        'general.startDate': { label: 'วันเริ่มต้น', kind: 'date', from: '', shown: '31/02/2569' },
      },
      texts: [{ label: '', from: '', shown: 'บันทึก' }],
      projectId: 'code:1',
      projectName: 'ฝาย',
    });
    await keep(draft);
    expect(await store.get(draft.id)).toEqual(draft);
    expect(await store.list()).toEqual([draft]);
    expect(await store.get('none')).toBeUndefined();
  });

  it('replaces the same moment', async () => {
    await keep(aDraft(), aDraft({ fields: { [NAME]: typed('ฝายชะลอน้ำ ระยะที่ 2') } }));
    const [only, ...others] = await store.list();
    expect(only?.fields[NAME]?.shown).toBe('ฝายชะลอน้ำ ระยะที่ 2');
    expect(others).toEqual([]);
  });

  it('lets older moments go with a new one, and only then', async () => {
    const old = aDraft({ visit: 'v0', keptAt: '2026-08-20T03:00:00.000Z' });
    await db.put('drafts', { ...old });
    await db.put('drafts', { ...aDraft() });
    await keep(aDraft());
    expect(await store.count()).toBe(2);
    await keep(aDraft({ place: 1, keptAt: '2026-11-26T03:47:00.000Z' }));
    expect(idsOf(await store.list())).toEqual(['v1 general 1', 'v1 general 0']);
  });

  it('lets what is too old go without a new one too', async () => {
    await keep(aDraft(), aDraft({ visit: 'v0', keptAt: '2026-10-20T03:00:00.000Z' }));
    await store.thinOut(30);
    expect(idsOf(await store.list())).toEqual(['v1 general 0']);
  });

  it('refuses what is no draft, and touches nothing', async () => {
    await keep(aDraft());
    const broken = { ...aDraft(), fields: { [NAME]: 'ฝาย' } } as unknown as Draft;
    await expect(store.keep(broken, DAYS)).rejects.toThrow();
    expect(await store.list()).toEqual([aDraft()]);
  });
});

describe('asking', () => {
  const own = aDraft({ projectId: 'code:1' });
  const unnamed = aDraft({ visit: 'v2', keptAt: '2026-11-26T03:50:00.000Z' });
  const otherPage = aDraft({ visit: 'v3', projectId: 'code:1', address: '/project/1/budget', sectionId: 'budget' });
  const others = aDraft({ visit: 'v4', projectId: 'code:2' });
  const elsewhere = aDraft({ visit: 'v5', address: '/project/9' });
  beforeEach(() => keep(own, unnamed, otherPage, others, elsewhere));

  it.each<[string, Parameters<DraftStore['of']>[0], string[]]>([
    ['a project', { projectId: 'code:1', address: '/project/1' }, ['v2', 'v1', 'v3']],
    ['a page of which nobody knows whose it is', { address: '/project/1' }, ['v2', 'v1', 'v4']],
    ['a project whose page nobody knows yet', { projectId: 'code:1', address: '/new' }, ['v1', 'v3']],
    ['nothing', { projectId: 'code:7', address: '/none' }, []],
  ])('of %s', async (_what, question, visits) => {
    const found = await store.of(question);
    expect(found[0]?.visit).toBe(visits[0]);
    expect(found.map(({ visit }) => visit).sort()).toEqual([...visits].sort());
  });

  it('for all heads, newest first, without what was typed', async () => {
    const heads = await store.heads();
    expect(heads[0]).toMatchObject({ id: unnamed.id, count: 1, address: '/project/1' });
    expect(heads).toHaveLength(5);
    expect(JSON.stringify(heads)).not.toContain('ฝาย');
    expect(idsOf(await store.heads(1))).toEqual([unnamed.id]);
  });

  it('reads thousands whole, whatever the portions', async () => {
    const many = Array.from({ length: 777 }, (_none, place) =>
      aDraft({ visit: 'many', place, keptAt: new Date(Date.UTC(2026, 10, 26, 0, 0, place)).toISOString() }),
    );
    const deed = db.transaction('drafts', 'readwrite');
    for (const draft of many) void deed.store.put({ ...draft });
    await deed.done;
    const heads = await store.heads();
    expect(new Set(idsOf(heads)).size).toBe(777 + 5);
    expect(heads.every(({ keptAt }, at) => keptAt <= (heads[at - 1]?.keptAt ?? keptAt))).toBe(true);
  });
});

describe('a damaged record', () => {
  it('stays and hides no other', async () => {
    await db.put('drafts', damaged);
    await keep(aDraft());
    for (const found of [
      await store.list(),
      await store.heads(),
      await store.heads(5),
      await store.of({ projectId: 'code:1', address: '/project/1' }),
    ])
      expect(idsOf(found)).toEqual(['v1 general 0']);
    expect(await store.get('half')).toBeUndefined();
    expect(await db.get('drafts', 'half')).toEqual(damaged);
    expect(await store.count()).toBe(2);
  });

  it('goes where everything goes', async () => {
    await db.put('drafts', damaged);
    await store.clear();
    expect(await store.count()).toBe(0);
  });
});

it('what is declined is marked and stays, with what a later version has written', async () => {
  await db.put('drafts', { ...aDraft(), later: 1 });
  await store.decline(['v1 general 0', 'gone']);
  expect((await store.list())[0]).toEqual({ ...aDraft(), declinedAt: '2026-11-26T04:00:00.000Z' });
  expect(await db.get('drafts', 'v1 general 0')).toMatchObject({ later: 1 });
});

it('what is removed is gone, and nothing else', async () => {
  await keep(aDraft(), aDraft({ visit: 'v2' }), aDraft({ visit: 'v3' }));
  await store.remove(['v1 general 0', 'v3 general 0', 'gone']);
  expect(idsOf(await store.list())).toEqual(['v2 general 0']);
});
