import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPracticeSite, type PracticeSite } from '../../practice-site';
import { createVisitor } from './practice-visitor';

const BANNER = 'เว็บฝึกปฏิบัติ ไม่ใช่ระบบ eMENSCR';
const SIGN_IN = /^\/auth\/realms\/practice\/login\?/;

let site: PracticeSite;
beforeAll(async () => {
  site = await startPracticeSite({ listDelay: 0 });
});
afterAll(() => site.close());

test('without a login every page and every POST lead to the sign-in page, and nothing is saved', async () => {
  const stranger = createVisitor(site);
  const before = site.database.section(1, 'general');
  const path = site.entryPath(1, 'general');
  for (const answer of [
    await stranger.open('/'),
    await stranger.open(path),
    await stranger.open('/app/lists?of=districts&under=41'),
    await stranger.send(path, { f_101: 'x', action: 'save' }),
    await stranger.send('/app/projects', {}),
  ]) {
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(SIGN_IN);
  }
  expect(site.database.section(1, 'general')).toEqual(before);
  expect(site.database.projects()).toHaveLength(3);
});

test('a login ends', async () => {
  const visitor = createVisitor(site);
  await visitor.signIn();
  expect((await visitor.open('/')).status).toBe(200);
  site.expireLogins();
  const answer = await visitor.open('/');
  expect(answer.headers.get('location')).toMatch(SIGN_IN);
  expect(await (await visitor.open(answer.headers.get('location')!)).text()).toContain('หมดเวลาการใช้งาน');
});

test('a login ends by itself after its minutes', async () => {
  const brief = await startPracticeSite({ loginMinutes: 0 });
  const visitor = createVisitor(brief);
  await visitor.signIn();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await visitor.open('/')).headers.get('location')).toMatch(SIGN_IN);
  await brief.close();
});

test('signing in leads back to the page asked for, but never to another site', async () => {
  const visitor = createVisitor(site);
  const values = { u_001: 'a', u_002: 'b' };
  for (const [next, place] of [
    ['/app/entry?k=1', '/app/entry?k=1'],
    ['//elsewhere.example', '/'],
    ['https://elsewhere.example', '/'],
  ]) {
    const answer = await visitor.send(`/auth/realms/practice/login?next=${encodeURIComponent(next!)}`, values);
    expect(answer.headers.get('location')).toBe(place);
  }
});

test('every page says that it is not eMENSCR', async () => {
  const visitor = createVisitor(site);
  await visitor.signIn();
  const sections = ['general', 'plan-links', 'details', 'activities', 'budget', 'progress-report'] as const;
  const paths = [
    '/',
    site.projectPath(1),
    '/auth/realms/practice/login',
    ...sections.map((one) => site.entryPath(1, one)),
  ];
  for (const path of paths) {
    const answer = await visitor.open(path);
    expect(answer.status, path).toBe(200);
    expect(await answer.text(), path).toContain(BANNER);
  }
});
