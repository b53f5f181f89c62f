import { expect } from '@playwright/test';
import { AGENCY, FORM, testAttacks, type At, type Attack, type Box } from './attack';

const NAME = 'general.projectName';
const values = ({ page }: At) =>
  page.evaluate<string[], []>(`[...document.querySelectorAll('form input')].map(({ value }) => value)`);
const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The dock's own button at its upper right makes it small, and a press on the small one makes it wide again. */
const fold = (at: At, { right, top }: Box) => at.pressAt(right - 14, top + 16);
const sizeOf = async (at: At) => {
  const { dock } = await at.ours();
  return dock ? dock.right - dock.left : 0;
};
const SMALL = 150;
const EVERYWHERE = JSON.stringify({ left: 0, top: 0, right: 1366, bottom: 768 });

/** A page that veils, moves or covers us gets no press through to our buttons, until it shows them again. */
const unseen = (tries: string, hide: string, show: string): Attack => ({
  tries,
  html: FORM,
  async proof(at) {
    const dock = await at.drawn();
    await at.page.evaluate(hide);
    await fold(at, dock);
    await rest(200);
    await at.page.evaluate(show);
    await expect.poll(() => sizeOf(at)).toBeGreaterThan(SMALL);
    await fold(at, dock);
    await expect.poll(() => sizeOf(at)).toBeLessThan(SMALL);
  },
});

const veil = (style: string) =>
  unseen(
    `the page’s root styled “${style}”`,
    `document.documentElement.setAttribute('style', ${JSON.stringify(style)})`,
    `document.documentElement.removeAttribute('style')`,
  );

/** Our host styled by the page: it is drawn as ever, and its buttons act where they are seen. */
const styled = (tries: string, html: string, script = ''): Attack => ({
  tries,
  html: `${html}${FORM}`,
  async proof(at) {
    const before = await at.drawn();
    await at.page.evaluate(script);
    await rest(200);
    const style = await at.page.evaluate<string, []>(`(() => {
      const { opacity, transform, display, visibility, filter, clipPath, zIndex, position, pointerEvents, zoom, translate, scale } = getComputedStyle(document.querySelector('emenscr-assist'));
      return [opacity, transform, display, visibility, filter, clipPath, zIndex, position, pointerEvents, zoom ?? '1', translate, scale].join();
    })()`);
    expect(style).toBe('1,none,block,visible,none,none,2147483647,fixed,none,1,none,none');
    expect((await at.ours()).dock).toEqual(before);
    await fold(at, before);
    await expect.poll(() => sizeOf(at)).toBeLessThan(SMALL);
  },
});

/** The page makes events of all sorts; nothing of ours minds. */
const MADE_EVENTS = `(() => {
  const host = document.querySelector('emenscr-assist');
  const { left, top, right, bottom } = BOX;
  for (let y = top; y <= bottom; y += 16) for (let x = left; x <= right; x += 16) {
    const at = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, view: window, detail: 1, button: 0 };
    for (const target of new Set([host, document.elementFromPoint(x, y) ?? host, document.body]))
      for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        target.dispatchEvent(new (type.startsWith('p') ? PointerEvent : MouseEvent)(type, at));
  }
  for (const key of ['Enter', ' ', 'Tab', 'Escape'])
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (const target of [host, document.activeElement, document])
        target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
  host.click(); host.focus();
})()`;

const framed = (tries: string, path: (at: At) => string): Attack => ({
  tries,
  html: FORM,
  async proof(at) {
    await at.drawn();
    const home = new URL('/', await at.desk.url()).href;
    await at.page.evaluate(
      (address: string) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        frame.style.cssText = 'position: fixed; inset: 0; width: 400px; height: 600px; opacity: 0.01';
        document.body.append(frame);
      },
      home + path(at),
    );
    const frame = await at.page.frame('framed-panel.html');
    await rest(700);
    expect(await frame.evaluate(`document.getElementById('app').childElementCount`)).toBe(0);
    expect(await frame.evaluate(`document.body.innerText.trim()`)).toBe('');
  },
});

testAttacks([
  {
    tries: 'presses, hovers and keys made by a script, at the host and where our buttons are',
    html: FORM,
    async proof(at) {
      await at.openCard();
      const before = await values(at);
      await at.page.evaluate(MADE_EVENTS.replace('BOX', EVERYWHERE));
      await rest(400);
      // The card's button would write, the dock's would fold it or open the panel.
      expect(await values(at)).toEqual(before);
      expect(await sizeOf(at)).toBeGreaterThan(SMALL);
      expect((await at.read()).fields[AGENCY]?.reading.shown).toBe(before[1]);
    },
  },
  {
    tries: 'a lesson taught by made presses and keys',
    html: FORM.replace('ปีงบประมาณ', 'ช่องลึกลับ'),
    async proof(at) {
      await at.drawn();
      await at.ask('teach');
      await rest(500);
      await at.page.evaluate(MADE_EVENTS.replace('BOX', EVERYWHERE));
      await rest(300);
      expect(await at.tell('listBindings')).toMatchObject({ bindings: [] });
    },
  },
  {
    tries: 'elements of the page under our name and with our marks',
    html: `<emenscr-assist data-emenscr-assist="overlay"></emenscr-assist><div data-emenscr-assist="overlay">${FORM}</div><emenscr-assist>x</emenscr-assist>`,
    async proof(at) {
      await at.drawn();
      // The page can't hide its form by our mark, nor stand in for our host.
      expect(await at.fill({ [NAME]: 'โครงการตัวอย่าง' })).toEqual({ [NAME]: 'written' });
      const hosts = await at.page.evaluate<string[], []>(
        `[...document.querySelectorAll('emenscr-assist')].map((one) => one.parentElement.localName + getComputedStyle(one).position)`,
      );
      expect(hosts.at(-1)).toBe('htmlfixed');
    },
  },
  {
    tries: 'orders sent as messages of every shape',
    html: FORM,
    async proof(at) {
      await at.drawn();
      const before = await values(at);
      await at.page.evaluate(`(() => {
        const order = { snapshotId: 1, steps: [{ path: '${NAME}', to: 'ปลอม' }] };
        for (let turn = 0; turn < 300; turn += 1) for (const type of ['applyFill', 'applyFixes', 'undoFill', 'teach', 'jumpTo', 'openPanel', 'readPage']) {
          const message = { id: turn, type, data: order, timestamp: Date.now(), namespace: '@webext-core/messaging', instanceId: '1' };
          postMessage(message, '*');
          document.dispatchEvent(new CustomEvent(type, { detail: message }));
          window.dispatchEvent(new MessageEvent('message', { data: message, origin: location.origin }));
        }
      })()`);
      await rest(500);
      expect(await values(at)).toEqual(before);
      expect(await at.fill({ [NAME]: 'โครงการตัวอย่าง' })).toEqual({ [NAME]: 'written' });
    },
  },
  framed('the panel in a frame of the page, for its own tab', ({ tabId }) => `framed-panel.html?tab=${tabId}`),
  framed(
    'the panel in a frame of the page, with a pass made up',
    ({ tabId }) => `framed-panel.html?tab=${tabId}&pass=${crypto.randomUUID()}`,
  ),
  framed(
    'the panel in a frame of the page, for another tab',
    ({ tabId }) => `framed-panel.html?tab=${tabId + 1}&pass=undefined`,
  ),
  {
    tries: 'the real panel and the manager in frames and windows of the page',
    html: FORM,
    async proof(at) {
      await at.drawn();
      const home = new URL('/', await at.desk.url()).href;
      const loaded = await at.page.evaluate<string, [string, number]>(
        async (origin, tab) => {
          const got: string[] = [];
          for (const path of [`panel.html?tab=${tab}`, 'options.html', 'popup.html', 'welcome.html']) {
            const frame = document.createElement('iframe');
            frame.src = origin + path;
            document.body.append(frame);
            await new Promise((resolve) => setTimeout(resolve, 150));
            for (const kind of ['object', 'embed']) {
              const other = document.createElement(kind);
              other.setAttribute(kind === 'object' ? 'data' : 'src', origin + path);
              document.body.append(other);
            }
            let opened: Window | null = null;
            try {
              opened = window.open(origin + path);
            } catch {
              // Refused at once.
            }
            await new Promise((resolve) => setTimeout(resolve, 150));
            got.push(opened === null ? 'none' : 'some');
            opened?.close();
          }
          return got.join();
        },
        home,
        at.tabId,
      );
      expect(loaded).toMatch(/^(none|some)(,(none|some)){3}$/);
      for (const page of ['panel.html', 'options.html', 'popup.html', 'welcome.html']) {
        const seen = await Promise.race([
          at.page.frame(`extension://${new URL(home).host}/${page}`).then(
            (frame) =>
              frame.evaluate<number, []>(`document.querySelector('main, #app')?.childElementCount ?? 0`).catch(() => 0),
            () => 0,
          ),
          rest(700).then(() => 0),
        ]);
        expect(seen, page).toBe(0);
      }
    },
  },
  styled(
    'our host hidden by a style sheet',
    `<style>emenscr-assist { display: none !important; visibility: hidden !important; opacity: 0 !important }</style>`,
  ),
  styled(
    'our host moved under the pointer',
    `<style>emenscr-assist { transform: translate(-300px, -200px) scale(3) !important; translate: 40px; scale: 2; zoom: 3; inset: auto !important; left: 10px !important; position: absolute !important }</style>`,
  ),
  styled(
    'our host veiled by its own style attribute and by an animation',
    '',
    `(() => {
      const host = document.querySelector('emenscr-assist');
      host.setAttribute('style', 'opacity: 0 !important; transform: translateX(-400px) !important; filter: blur(40px) !important; clip-path: inset(0 0 0 90%) !important; z-index: -1 !important');
      host.animate({ opacity: [0, 0], transform: ['translateY(-300px)', 'translateY(-300px)'] }, { duration: 1e7, fill: 'both' });
    })()`,
  ),
  veil('opacity: 0.01'),
  veil('filter: opacity(0)'),
  veil('transform: translate(-120px, -40px)'),
  veil('mix-blend-mode: difference; mask-image: linear-gradient(transparent, transparent)'),
  unseen(
    'a picture in the top layer that lets presses through',
    `(() => {
      const bait = document.createElement('div');
      bait.id = 'bait';
      bait.popover = 'manual';
      bait.setAttribute('style', 'pointer-events: none; position: fixed; inset: 0; width: 100vw; height: 100vh; background: white');
      document.body.append(bait);
      bait.showPopover();
    })()`,
    `document.getElementById('bait').remove()`,
  ),
  {
    tries: 'a picture laid over us that lets presses through',
    html: FORM,
    async proof(at) {
      const dock = await at.drawn();
      await at.page.evaluate(`(() => {
        const bait = document.createElement('div');
        bait.setAttribute('style', 'pointer-events: none; position: fixed; inset: 0; z-index: 2147483647; background: white');
        document.documentElement.append(bait);
      })()`);
      // The first press only brings us out from under it.
      await fold(at, dock);
      await rest(200);
      expect(await sizeOf(at)).toBeGreaterThan(SMALL);
      expect(await at.page.evaluate('document.documentElement.lastElementChild.localName')).toBe('emenscr-assist');
      await fold(at, dock);
      await expect.poll(() => sizeOf(at)).toBeLessThan(SMALL);
    },
  },
  {
    tries: 'to end us, as if a newer version had come',
    html: FORM,
    async proof(at) {
      await at.drawn();
      const id = new URL(await at.desk.url()).host;
      await at.page.evaluate(`(() => {
        for (const id of [${JSON.stringify(id)}, 'assist@emenscr-assist.example', 'undefined']) {
          const type = id + ':form:wxt:content-script-started';
          const detail = { contentScriptName: 'form', messageId: 'x' };
          document.dispatchEvent(new CustomEvent(type, { detail }));
          postMessage({ type, ...detail }, '*');
        }
      })()`);
      await rest(300);
      expect((await at.ours()).dock).toBeDefined();
      expect(await at.fill({ [NAME]: 'โครงการตัวอย่าง' })).toEqual({ [NAME]: 'written' });
    },
  },
  {
    tries: 'to wear us out with made events',
    html: FORM,
    async proof(at) {
      await at.drawn();
      const id = new URL(await at.desk.url()).host;
      await at.page.evaluate(`(() => {
        const types = ['visibilitychange', 'pageshow', 'pagehide', 'storage', 'hashchange', 'popstate', 'submit', 'resize', 'scroll', 'focusin', 'input', 'click', 'keydown', ${JSON.stringify(id)} + ':form:wxt:locationchange'];
        for (let turn = 0; turn < 400; turn += 1) for (const type of types)
          for (const target of [window, document, document.getElementById('agency')]) target.dispatchEvent(new Event(type, { bubbles: true }));
      })()`);
      const before = Date.now();
      await at.tell('readSettings');
      expect(Date.now() - before).toBeLessThan(5000);
      expect(await at.fill({ [NAME]: 'โครงการตัวอย่าง' })).toEqual({ [NAME]: 'written' });
    },
  },
  {
    tries: 'a fill under the login’s address',
    html: FORM,
    async proof(at) {
      await at.drawn();
      const { id } = await at.read();
      const { pathname } = new URL(await at.page.url());
      await at.page.evaluate(`history.pushState({}, '', '/auth/realms/x'); document.body.append('x')`);
      await expect(at.read()).rejects.toThrow();
      const order = { snapshotId: id, steps: [{ path: NAME, to: 'โครงการตัวอย่าง' }] };
      await at.ask('applyFill', order).catch(() => undefined);
      expect((await values(at))[0]).toBe('');
      await expect.poll(() => at.page.count('emenscr-assist')).toBe(0);
      // And back again it works as before.
      await at.page.evaluate(`history.pushState({}, '', ${JSON.stringify(pathname)}); document.body.append('y')`);
      await at.drawn();
      expect(await at.fill({ [NAME]: 'โครงการตัวอย่าง' })).toEqual({ [NAME]: 'written' });
    },
  },
]);
