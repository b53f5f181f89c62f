import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { RULES } from '@/utils/rules/index';
import { openDatabase } from '@/utils/store/database';
import { storedNames } from '../../release/previous-version';
import { ownManifest } from '../../tools/package-facts';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as never;

/** The narrower of what both stores take, in letters (UTF-16, as they count). */
const MOST = { title: 50, summary: 132, description: 15_000, 'single-purpose': 1000 } as const;
const PER_PERMISSION = 1000;
const THAI = /[ก-๙]/;

describe.each(['th', 'en'] as const)('the texts in %s', (language) => {
  test.each(Object.entries(MOST))('%s has at most %i letters, and speaks its language', (name, most) => {
    const text = read(`store/${language}/${name}.txt`).trim();
    expect(text.length).toBeGreaterThan(5);
    expect(text.length).toBeLessThanOrEqual(most);
    expect(THAI.test(text)).toBe(language === 'th');
  });

  it('call and describe the extension as its package does', () => {
    const { extensionName, extensionDescription }: Record<string, { message: string }> = json(
      `assets/public/_locales/${language}/messages.json`,
    );
    expect(read(`store/${language}/title.txt`).trim()).toBe(extensionName?.message);
    expect(read(`store/${language}/summary.txt`).trim()).toBe(extensionDescription?.message);
  });

  it('say how many rules there are, and that this is not the system itself', () => {
    const text = read(`store/${language}/description.txt`);
    expect(text).toContain(language === 'th' ? `กฎ ${RULES.length} ข้อ` : `${RULES.length} rules`);
    expect(text).toMatch(/not part of eMENSCR|ไม่ใช่ส่วนหนึ่งของระบบ eMENSCR/);
  });

  test.each([1, 2, 3, 4, 5])('come with picture %i in the size of the stores', (number) => {
    const png = readFileSync(resolve(ROOT, `store/screenshots/${language}/${number}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 800]);
  });
});

test.each(Object.entries(json('store/permissions.json') as Record<string, Record<'th' | 'en', string>>))(
  'the permission %s is explained in both languages',
  (_, { th, en }) => {
    expect(th).toMatch(THAI);
    expect(en).not.toMatch(THAI);
    for (const text of [th, en]) expect(text.length).toBeLessThanOrEqual(PER_PERMISSION);
  },
);

it('what a version brings stands on top of the changelog, with the database that it keeps', async () => {
  const [, newest = ''] = read('CHANGELOG.md').split(/^## /m);
  expect(newest.split(' ')[0]).toBe(ownManifest().version);
  const database = await openDatabase();
  database.close();
  expect(newest).toContain(`Database version ${database.version}`);
});

it('of every version before, it is kept what it has stored', () => {
  const [, ...older] = [...read('CHANGELOG.md').matchAll(/^## (\S+)/gm)].map(([, version]) => version!);
  expect(older.length).toBeGreaterThan(0);
  for (const version of older) expect(storedNames()).toEqual(expect.arrayContaining([version, `${version}-locked`]));
});

test.each(['store/README.md', 'store/privacy-practices.md', 'docs/building.md', 'CHANGELOG.md', 'docs/versioning.md'])(
  '%s names files that are there',
  (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to]) =>
      resolve(ROOT, document, '..', to!),
    );
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  },
);
