import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPracticeSite, type PracticeSite } from '../../practice-site';
import { createVisitor } from './practice-visitor';

let site: PracticeSite;
beforeEach(async () => {
  site = await startPracticeSite({ listDelay: 0 });
});
afterEach(() => site.close());

test('presses are counted, each button apart, refused or not', async () => {
  const visitor = createVisitor(site);
  await visitor.signIn();
  const approvePath = site.projectPath(1).replace('/project', '/approve');
  await visitor.open(site.projectPath(1));
  await visitor.open(site.entryPath(1, 'general'));
  expect(site.database.pressesOf('approve')).toBe(0);
  expect(site.database.pressesOf('save')).toBe(0);
  await visitor.send(approvePath, {});
  await visitor.send(site.entryPath(1, 'general'), { action: 'save' });
  await visitor.send(site.entryPath(1, 'general'), { action: 'draft' });
  expect((['approve', 'save', 'draft', 'create'] as const).map(site.database.pressesOf)).toEqual([1, 1, 1, 0]);
  expect(site.database.projects().map(({ sent }) => sent)).toEqual([true, false, false]);
});

test('a new project is empty and can be opened', async () => {
  const visitor = createVisitor(site);
  await visitor.signIn();
  const answer = await visitor.send('/app/projects', {});
  expect(answer.headers.get('location')).toBe(site.entryPath(4, 'general'));
  expect((await visitor.open(site.entryPath(4, 'general'))).status).toBe(200);
  expect(site.database.section(4, 'general')).toEqual({});
});

test('the options below a choice come by themselves', async () => {
  const visitor = createVisitor(site);
  await visitor.signIn();
  const districts = await (await visitor.open('/app/lists?of=districts&under=41')).json();
  expect(districts).toContainEqual({ value: '4101', label: 'เมืองอุดรธานี' });
  expect(await (await visitor.open('/app/lists?of=components&under=030101')).json()).toHaveLength(3);
});

test('a named database file keeps what was saved; a temporary one goes', async () => {
  const temporary = site.database.file;
  expect(existsSync(temporary)).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), 'practice-site-test-'));
  const databaseFile = join(folder, 'kept.sqlite');
  const first = await startPracticeSite({ databaseFile });
  const saved = first.database.section(1, 'general');
  await first.close();
  const second = await startPracticeSite({ databaseFile });
  expect(second.database.projects()).toHaveLength(3);
  expect(second.database.section(1, 'general')).toEqual(saved);
  await second.close();
  rmSync(folder, { recursive: true });
});
