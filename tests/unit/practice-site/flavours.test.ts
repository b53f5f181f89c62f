import { afterEach, expect, test } from 'vitest';
import { startPracticeSite, type Flavour, type PracticeSite } from '../../practice-site';
import { createVisitor } from './practice-visitor';

let site: PracticeSite;
afterEach(() => site.close());

async function visit(flavour?: Flavour) {
  site = await startPracticeSite({ listDelay: 0, ...(flavour && { flavour }) });
  const visitor = createVisitor(site);
  await visitor.signIn();
  return visitor;
}

test('a visitor chooses a flavour, which stays', async () => {
  const visitor = await visit();
  const answer = await visitor.open('/app/project?flavour=vue&k=12');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/app/project?k=12']);
  expect(await (await visitor.open(site.entryPath(1, 'general'))).text()).toContain('/assets/app-vue.js');
  await visitor.open('/?flavour=bootstrap');
  expect(await (await visitor.open(site.entryPath(1, 'general'))).text()).toContain('vendor/bootstrap.js');
});

test('an unknown flavour changes nothing', async () => {
  const visitor = await visit();
  expect((await visitor.open('/?flavour=constructor')).status).toBe(200);
});

test('the sign-in page offers the flavours and keeps the way back', async () => {
  const visitor = await visit();
  const text = await (await visitor.open('/auth/realms/practice/login?next=%2Fapp%2Fentry%3Fk%3D1')).text();
  expect(text).toContain('href="?flavour=table&amp;next=%2Fapp%2Fentry%3Fk%3D1"');
});
