import { expect } from '@playwright/test';
import { AGENCY, FORM, KEPT, testAttacks, type At, type Attack } from './attack';

const EMAIL = 'general.coordinatorEmail';
const PLAIN = FORM.replace(' value="สำนักงาน&#8203;เดิม"', '');

/** Every box of the page and of its frames that holds what was to be filled, by its id. */
const holders = ({ page }: At) =>
  page.evaluate<string[], [string]>((kept) => {
    const boxesIn = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => {
        const inner = one.shadowRoot ?? (one instanceof HTMLIFrameElement ? one.contentDocument : null);
        return inner ? [one, ...boxesIn(inner)] : [one];
      });
    return boxesIn(document).flatMap((one) => ((one as HTMLInputElement).value === kept ? [one.id] : []));
  }, KEPT);

/** The agency is filled while the page plays its trick; afterwards these boxes hold the value, and the receipt says so. */
const tricks = (tries: string, html: string, outcomes: readonly string[], left: readonly string[] = []): Attack => ({
  tries,
  html,
  async proof(at) {
    await at.drawn();
    const done = await at.fill({ [AGENCY]: KEPT });
    expect(outcomes).toContain(done === 'stale' ? done : done[AGENCY]);
    expect(await holders(at)).toEqual(left);
  },
});

const onFocus = (deed: string) => `${PLAIN}<div id="elsewhere"></div>
  <script>let done; agency.addEventListener('focus', () => { if (done) return; done = true; ${deed} });</script>`;
const REFUSED = ['rejected-by-page', 'needs-hand', 'gone', 'read-only', 'changed-meanwhile'];

/** The only box under the label is one that nobody sees. */
const harvest = (tries: string, box: string, script = ''): Attack => ({
  tries: `a value for a box that nobody sees: ${tries}`,
  html: `<style>body { margin: 0 } form { padding: 40px }</style><h1>ข้อมูลทั่วไป</h1><form id="form">
    <p><label>ชื่อโครงการ <input id="name"></label></p><p><label>ปีงบประมาณ <input id="year" value="2570"></label></p>
    ${box}</form><script>${script}</script>`,
  async proof(at) {
    await at.drawn();
    const done = await at.fill({ 'general.projectName': 'โครงการตัวอย่าง', [AGENCY]: KEPT });
    expect(await holders(at)).toEqual([]);
    if (done === 'stale') throw new Error('nothing has changed');
    expect(['needs-hand', 'gone', 'not-on-page']).toContain(done[AGENCY]);
    // What is seen is filled.
    expect(done['general.projectName']).toBe('written');
  },
});
const LABELLED = (style: string, around = '') =>
  `<p style="${around}"><label>หน่วยงานที่รับผิดชอบ <input id="agency" style="${style}"></label></p>`;

testAttacks([
  tricks('a box that becomes a password as it is entered', onFocus(`agency.type = 'password';`), REFUSED),
  tricks(
    'a box that moves into a form for another site as it is entered',
    onFocus(
      `const form = document.createElement('form'); form.action = 'https://elsewhere.example/'; elsewhere.append(form); form.append(agency);`,
    ),
    REFUSED,
  ),
  tricks(
    'a box that moves into a frame as it is entered',
    onFocus(
      `const frame = document.createElement('iframe'); elsewhere.append(frame); frame.contentDocument.body.append(agency);`,
    ),
    REFUSED,
  ),
  tricks('a box that leaves the page as it is entered', onFocus(`agency.remove();`), REFUSED),
  tricks(
    'a label that goes to another box as that is entered',
    onFocus(
      `const [a, b] = [agency.parentElement.firstChild, email.parentElement.firstChild]; [a.data, b.data] = [b.data, a.data];`,
    ),
    REFUSED,
  ),
  tricks(
    'a box that gives its name to a password',
    onFocus(
      `const box = agency.cloneNode(); box.type = 'password'; box.id = 'other'; agency.replaceWith(box); agency = box;`,
    ).replace('let done;', 'let done; var agency = document.getElementById("agency");'),
    REFUSED,
  ),
  tricks(
    'a box that is shut as the first key comes',
    `${PLAIN}<script>agency.addEventListener('keydown', () => { agency.type = 'password'; });</script>`,
    REFUSED,
  ),
  {
    tries: 'labels that change hands between plan and order',
    html: PLAIN,
    async proof(at) {
      await at.drawn();
      const { id } = await at.read();
      await at.page.evaluate(
        `(() => { const [a, b] = [agency.parentElement.firstChild, email.parentElement.firstChild]; [a.data, b.data] = [b.data, a.data]; })()`,
      );
      const order = { snapshotId: id, steps: [{ path: AGENCY, to: KEPT }] };
      expect(await at.ask('applyFill', order)).toBe('stale');
      expect(await holders(at)).toEqual([]);
    },
  },
  {
    tries: 'a box that becomes a password between plan and order',
    html: PLAIN,
    async proof(at) {
      await at.drawn();
      const { id } = await at.read();
      await at.page.evaluate(`void (agency.type = 'password')`);
      const order = { snapshotId: id, steps: [{ path: AGENCY, to: KEPT }] };
      expect(await at.ask('applyFill', order)).toBe('stale');
      expect(await holders(at)).toEqual([]);
    },
  },
  ...['type=password', 'autocomplete=one-time-code', 'autocomplete=current-password', 'type=file', 'type=hidden'].map(
    (attribute) =>
      tricks(`our label on a box with ${attribute}`, PLAIN.replace('id="agency"', `id="agency" ${attribute}`), [
        'gone',
        'not-on-page',
        ...REFUSED,
      ]),
  ),
  {
    tries: 'a value that says something else than it is',
    html: `${PLAIN}<script>
      for (const box of [agency, email]) Object.defineProperty(box, 'value', { get: () => ${JSON.stringify(KEPT)}, set() {} });
      const real = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      Object.defineProperty(HTMLInputElement.prototype, 'value', { get: real.get, set(text) { real.set.call(email, text); } });
      window.real = real;
      agency.addEventListener('input', () => real.set.call(agency, 'ของหน้า'));
    </script>`,
    async proof(at) {
      await at.drawn();
      // Neither is the page believed, nor is another box written by its setter.
      expect(await at.fill({ [AGENCY]: KEPT })).toEqual({ [AGENCY]: 'rejected-by-page' });
      expect(await at.page.evaluate(`real.get.call(email)`)).toBe('');
    },
  },
  {
    tries: 'an undo that writes over what was typed since, under the same label',
    html: PLAIN,
    async proof(at) {
      await at.drawn();
      expect(await at.fill({ [AGENCY]: KEPT })).toEqual({ [AGENCY]: 'written' });
      await at.page.focus('#email');
      await at.page.type('#email', 'a@b.example');
      await at.page.evaluate(
        `(() => { const [a, b] = [agency.parentElement.firstChild, email.parentElement.firstChild]; [a.data, b.data] = [b.data, a.data]; })()`,
      );
      const { results } = await at.ask<{ results: { outcome: string }[] }>('undoFill');
      expect(results.map(({ outcome }) => outcome)).toEqual(['edited-since']);
      expect(await at.page.value('#email')).toBe('a@b.example');
    },
  },
  {
    tries: 'a field of a text that is longer than a person may type, and one that is shut',
    html: PLAIN.replace('id="agency"', 'id="agency" maxlength="3"').replace('id="email"', 'id="email" readonly'),
    async proof(at) {
      await at.drawn();
      expect(await at.fill({ [AGENCY]: KEPT, [EMAIL]: 'a@b.example' })).toEqual({
        [AGENCY]: 'rejected-by-page',
        [EMAIL]: 'read-only',
      });
      expect(await holders(at)).toEqual([]);
    },
  },
  harvest('as faint as air', LABELLED('opacity: 0.01')),
  harvest('in a box as faint as air', LABELLED('', 'opacity: 0.02')),
  harvest('of one pixel', LABELLED('width: 1px; height: 1px; padding: 0; border: 0')),
  harvest('beyond the edge', LABELLED('position: absolute; left: -9999px')),
  harvest('clipped away', LABELLED('clip-path: inset(50%)')),
  harvest('in a box without height', LABELLED('', 'height: 0; overflow: hidden; margin: 0')),
  harvest('shrunk to nothing', LABELLED('transform: scale(0.01)')),
  harvest(
    'in a frame of one pixel',
    `<iframe id="frame" style="width: 1px; height: 1px; border: 0" srcdoc="<!doctype html><meta charset=utf-8><label>หน่วยงานที่รับผิดชอบ <input id=agency></label>"></iframe>`,
  ),
  harvest(
    'hidden as the order comes',
    LABELLED(''),
    `document.getElementById('name').addEventListener('focus', () => { agency.style.opacity = 0; });`,
  ),
  {
    tries: 'a box that lies in no height of the page’s body is no hidden one',
    html: `<style>html, body { margin: 0; overflow: hidden } #app { position: absolute; inset: 0; overflow: auto }</style>
      <div id="app">${PLAIN}</div>`,
    async proof(at) {
      await at.drawn();
      expect(await at.fill({ [AGENCY]: KEPT })).toEqual({ [AGENCY]: 'written' });
    },
  },
  {
    tries: 'a box that is only reached by scrolling is no hidden one',
    html: PLAIN.replace('<p><label>หน่วยงาน', '<div style="height: 3000px"></div><p><label>หน่วยงาน'),
    async proof(at) {
      await at.drawn();
      expect(await at.fill({ [AGENCY]: KEPT })).toEqual({ [AGENCY]: 'written' });
      expect(await holders(at)).toEqual(['agency']);
      expect(await at.page.evaluate('scrollY')).toBe(0);
    },
  },
]);
