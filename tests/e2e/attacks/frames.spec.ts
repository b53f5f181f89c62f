import { expect } from '@playwright/test';
import { eventually } from '../../support/driver-scripts';
import { AGENCY, FORM, testAttacks, type At, type Attack } from './attack';
import type { HostileSite } from './hostile-site';

const TOP = `<h1>ข้อมูลทั่วไป</h1><form><p><label>ชื่อโครงการ <input id="name"></label></p>
  <p><label>ปีงบประมาณ <input id="year" value="2570"></label></p><p><label>รหัสโครงการ <input></label></p></form>`;
const FRAME = 'width: 600px; height: 200px';
const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const INNER = `<!doctype html><meta charset=utf-8><h2>ข้อมูลทั่วไป</h2><label>หน่วยงานที่รับผิดชอบ <input id=agency></label>
  <script>addEventListener('input', (event) => parent.postMessage('typed ' + event.target.value, '*')); parent.postMessage('there', '*')</script>`;
const LISTEN = `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>`;

/** A form in something of the page that is not ours to look into: it is neither read nor filled. */
const shut = (
  tries: string,
  html: string | ((site: HostileSite) => string),
  beside?: Record<string, string>,
  isThere = true,
): Attack => ({
  tries,
  html: (site) => `${LISTEN}${TOP}${typeof html === 'string' ? html : html(site)}`,
  ...(beside && { beside }),
  async proof(at) {
    await at.drawn();
    if (isThere) await eventually('the frame', () => at.page.evaluate<boolean, []>(`heard.includes('there')`));
    await expectUnread(at);
  },
});

async function expectUnread(at: At): Promise<void> {
  const read = await at.read();
  expect(Object.keys(read.fields)).toContain('general.projectName');
  expect(Object.keys(read.fields)).not.toContain(AGENCY);
  expect(await at.fill({ [AGENCY]: 'สำนักงานจังหวัด' })).toEqual({ [AGENCY]: 'gone' });
  expect(await at.page.evaluate(`heard.filter((one) => String(one).startsWith('typed'))`)).toEqual([]);
}

testAttacks([
  shut('a frame of another origin', ({ elsewhere }) => `<iframe src="${elsewhere}/inner" style="${FRAME}"></iframe>`, {
    '/inner': INNER,
  }),
  shut('a frame in a sandbox', `<iframe sandbox="allow-scripts" srcdoc="${quoted(INNER)}" style="${FRAME}"></iframe>`),
  shut(
    'a frame of data',
    `<iframe src="data:text/html;charset=utf-8,${encodeURIComponent(INNER)}" style="${FRAME}"></iframe>`,
  ),
  shut(
    'a frame of the site in a frame of another origin',
    ({ elsewhere }) => `<iframe src="${elsewhere}/around" style="${FRAME}"></iframe>`,
    {
      '/around': `<iframe src="https://emenscr.nesdc.go.th/inside"></iframe><script>addEventListener('message', ({ data }) => parent.postMessage(data, '*'))</script>`,
      '/inside': INNER,
    },
  ),
  shut(
    'an object of another origin',
    ({ elsewhere }) => `<object type="text/html" data="${elsewhere}/inner" style="${FRAME}"></object>`,
    { '/inner': INNER },
  ),
  shut(
    'an embedded page of another origin',
    ({ elsewhere }) => `<embed type="text/html" src="${elsewhere}/inner" style="${FRAME}">`,
    { '/inner': INNER },
  ),
  shut('a frame of the login', `<iframe src="/auth/realms/x" style="${FRAME}"></iframe>`, { '/auth/realms/x': INNER }),
  shut(
    'a closed shadow root',
    `<div id="host"></div><script>host.attachShadow({ mode: 'closed' }).innerHTML = '<label>หน่วยงานที่รับผิดชอบ <input></label>';</script>`,
    undefined,
    false,
  ),
  {
    tries: 'a frame of the site that goes to another origin as its box is entered',
    html: (site) =>
      `${LISTEN}${TOP}<iframe id="frame" src="/leaving" style="${FRAME}"></iframe><script>window.elsewhere = ${JSON.stringify(site.elsewhere)};</script>`,
    beside: {
      '/leaving': `${INNER}<script>agency.addEventListener('focus', () => location.replace(parent.elsewhere + '/gone'));</script>`,
      '/gone': INNER,
    },
    async proof(at) {
      await at.drawn();
      await eventually('the inner box', async () => AGENCY in (await at.read()).fields);
      await at.fill({ [AGENCY]: 'สำนักงานจังหวัด' });
      await eventually('the other origin', () =>
        at.page.evaluate<boolean, []>(`heard.filter((one) => one === 'there').length > 1`),
      );
      await new Promise((rest) => setTimeout(rest, 500));
      // It may have been typed into the site's own page before that left; never into the other's.
      expect(await at.page.frame('/gone').then((frame) => frame.value('#agency'))).toBe('');
    },
  },
  {
    tries: 'our part in the page itself, of another origin, or in a window of its own',
    html: FORM,
    async proof(at) {
      await at.drawn();
      const other = await at.driver.openUrl(`${at.site.elsewhere}${new URL(await at.page.url()).pathname}`);
      await other.waitFor('#agency');
      await new Promise((rest) => setTimeout(rest, 500));
      expect(await other.count('emenscr-assist')).toBe(0);
    },
  },
]);
