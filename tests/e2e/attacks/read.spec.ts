import { expect } from '@playwright/test';
import { eventually } from '../../support/driver-scripts';
import { AGENCY, expectNothingOf, FORM, KEPT, RARE, SECRET, testAttacks, type At, type Attack } from './attack';

/** The card with the officer's own value is open; then the page has its way. */
const loots = (tries: string, script: string, loot: string, before = ''): Attack => ({
  tries,
  html: `${before}${FORM}<script>${script}</script>`,
  async proof(at) {
    await at.openCard();
    await expectNothingOf(at, await at.page.evaluate(loot));
  },
});

/** Keeps what is handed to functions of the page's world, and calls them as ever. */
const SPY = `
  window.loot = [];
  const note = (what) => { try { loot.push(typeof what === 'string' ? what : (what?.outerHTML ?? '') + (what?.textContent ?? '')); } catch {} };
  const spy = (owner, name) => {
    const real = owner[name];
    owner[name] = function (...given) { given.forEach(note); return Reflect.apply(real, this, given); };
  };`;

const EXTENSION_FILES = [
  'manifest.json',
  'options.html',
  'popup.html',
  'panel.html',
  'welcome.html',
  'help/index.html',
  'background.js',
];
const homeOf = async ({ desk }: At) => new URL('/', await desk.url()).href;

testAttacks([
  loots(
    'the shadow root of the host',
    '',
    `(() => {
      const host = document.querySelector('emenscr-assist');
      return [host.shadowRoot?.innerHTML, host.innerHTML, host.outerHTML, host.innerText, host.textContent, host.getHTML?.({ serializableShadowRoots: true })].map(String);
    })()`,
  ),
  {
    ...loots(
      'our element defined by the page, whose internals would hold the shadow root',
      '',
      `JSON.stringify([...loot, ...all.map((one) => one.shadowRoot?.innerHTML ?? one.internals?.shadowRoot?.innerHTML ?? 'closed')])`,
      `<script>
        const all = [];
        window.loot = [];
        customElements.define('emenscr-assist', class extends HTMLElement {
          constructor() { super(); this.internals = this.attachInternals(); all.push(this); }
          connectedCallback() { loot.push(this.internals.shadowRoot?.innerHTML); }
        });
      </script>`,
    ),
  },
  loots(
    'our element defined by the page with a shadow root of its own',
    '',
    `loot.map((root) => root.innerHTML).join() + document.documentElement.outerHTML`,
    `<script>
      window.loot = [];
      customElements.define('emenscr-assist', class extends HTMLElement {
        constructor() { super(); loot.push(this.attachShadow({ mode: 'open' })); }
      });
    </script>`,
  ),
  loots(
    'our element defined by the page once it stands there',
    '',
    `(() => {
      const found = [];
      customElements.define('emenscr-assist', class extends HTMLElement {
        constructor() { super(); try { found.push(this.attachInternals().shadowRoot?.innerHTML ?? 'closed'); } catch (e) { found.push(String(e)); } }
        connectedCallback() { found.push(this.shadowRoot?.innerHTML ?? 'closed'); }
      });
      return found;
    })()`,
  ),
  loots(
    'attachShadow, createElement and append, taken over by the page',
    '',
    `loot.join() + roots.map((root) => root.innerHTML).join()`,
    `<script>${SPY}
      window.roots = [];
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (wish) { const root = attach.call(this, { ...wish, mode: 'open' }); roots.push(root); return root; };
      for (const name of ['append', 'appendChild', 'insertBefore', 'replaceChildren', 'setAttribute', 'addEventListener'])
        spy(name in Element.prototype ? Element.prototype : name in Node.prototype ? Node.prototype : EventTarget.prototype, name);
      spy(document, 'createElement'); spy(document, 'createTextNode');
    </script>`,
  ),
  loots(
    'everything the language does, taken over by the page',
    '',
    `loot.join()`,
    `<script>${SPY}
      for (const [owner, names] of [
        [JSON, ['parse', 'stringify']], [Array.prototype, ['push', 'join', 'map']], [String.prototype, ['slice', 'replace', 'trim']],
        [Map.prototype, ['set', 'get']], [Promise.prototype, ['then']], [Object, ['assign', 'entries']], [Reflect, ['get']],
      ]) for (const name of names) if (owner !== Array.prototype || name !== 'push') {
        const real = owner[name];
        owner[name] = function (...given) { for (const one of given) if (typeof one === 'string') loot[loot.length] = one; return Reflect.apply(real, this, given); };
      }
    </script>`,
  ),
  loots(
    'whatever is changed in the page, watched',
    `window.loot = [];
     new MutationObserver((changes) => {
       for (const { target, attributeName, addedNodes } of changes)
         loot.push(target.nodeName, attributeName ?? '', target.getAttribute?.(attributeName) ?? '', ...[...addedNodes].map((one) => one.outerHTML ?? one.textContent));
     }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`,
    `loot.join('\\n') + document.documentElement.outerHTML`,
  ),
  {
    tries: 'what screen readers are told of a field',
    html: FORM,
    async proof(at) {
      await at.openCard();
      // Not even what was found stands where the page could read it.
      const told = `[...document.querySelectorAll('*')].flatMap((one) => [...one.attributes].filter(({ name }) => name.startsWith('aria')).map(({ value }) => value)).join() + document.documentElement.innerText`;
      const text = await at.page.evaluate<string, []>(told);
      await expectNothingOf(at, text);
      expect(text).not.toContain('อักขระ');
      expect(await at.page.evaluate(`document.getElementById('agency').attributes.length`)).toBe(2);
      expect(
        await at.page.evaluate(`[...document.documentElement.children].map(({ localName }) => localName).join()`),
      ).toBe('head,body,emenscr-assist');
    },
  },
  loots(
    'all that can be selected',
    '',
    `(() => {
      const loot = [];
      const take = () => { const all = getSelection(); loot.push(all.toString(), all.anchorNode?.textContent, all.rangeCount ? all.getRangeAt(0).cloneContents().textContent : ''); };
      document.execCommand('selectAll'); take();
      getSelection().selectAllChildren(document.documentElement); take();
      getSelection().selectAllChildren(document.querySelector('emenscr-assist')); take();
      const range = document.createRange(); range.selectNode(document.querySelector('emenscr-assist'));
      loot.push(range.toString(), range.cloneContents().textContent);
      return loot.join();
    })()`,
  ),
  loots(
    'what is animated in our parts',
    `window.loot = [];
     for (const type of ['animationstart', 'animationiteration', 'animationend', 'transitionrun', 'transitionend'])
       window.addEventListener(type, (event) => loot.push(...event.composedPath()), true);`,
    `(() => {
      const host = document.querySelector('emenscr-assist');
      for (const animation of [...document.getAnimations(), ...host.getAnimations({ subtree: true })]) loot.push(animation.effect?.target);
      return loot.map((one) => (one === host || one === document || !one?.getRootNode ? '' : one.getRootNode().innerHTML)).join();
    })()`,
  ),
  {
    tries: 'whether a text stands in our parts, asked of the browser’s own search',
    html: FORM,
    async proof(at) {
      await at.openCard();
      const find = (text: string) =>
        at.page.evaluate<string, []>(
          `(() => {
            let got = '';
            for (const inFrames of [false, true]) {
              getSelection().removeAllRanges();
              got += find(${JSON.stringify(text)}, true, false, true, false, inFrames, false);
              getSelection().modify('extend', 'forward', 'documentboundary');
              got += getSelection().toString();
            }
            return got;
          })()`,
        );
      // It does find what the page itself shows.
      expect(await find('ปีงบประมาณ')).toContain('true');
      for (const text of [KEPT, SECRET, RARE, 'อักขระ']) expect(await find(text)).toBe('falsefalse');
    },
  },
  loots(
    'what stands at a point of the window',
    '',
    `(() => {
      const loot = [];
      for (let y = 3; y < innerHeight; y += 9) for (let x = 3; x < innerWidth; x += 9) {
        const caret = document.caretPositionFromPoint?.(x, y) ?? document.caretRangeFromPoint?.(x, y);
        const node = caret?.offsetNode ?? caret?.startContainer;
        for (const one of [...document.elementsFromPoint(x, y), node]) {
          const root = one?.getRootNode();
          if (root && root !== document) loot.push(one.outerHTML ?? one.data, root.innerHTML);
          if (one?.localName === 'emenscr-assist') loot.push(one.outerHTML);
          if (one?.nodeType === 3) loot.push(one.data);
        }
      }
      return loot.join();
    })()`,
  ),
  {
    tries: 'which letters stand in our parts, by fonts that are fetched for them',
    html: `<style>${[
      'Leelawadee UI',
      'Noto Sans Thai',
      'Sarabun',
      'Garuda',
      'Loma',
      'system-ui',
      'sans-serif',
      'Segoe UI',
      'Tahoma',
      'Arial',
    ]
      .map(
        (family) =>
          `@font-face { font-family: "${family}"; src: url("/leak/${encodeURIComponent(family)}"); unicode-range: U+2E0E, U+E57; }`,
      )
      .join('')}
      emenscr-assist { font-family: Sarabun !important; --font: Sarabun !important }</style>${FORM}`,
    async proof(at) {
      await at.openCard();
      await new Promise((rest) => setTimeout(rest, 500));
      expect(at.site.asked.filter((path) => path.startsWith('/leak/'))).toEqual([]);
    },
  },
  {
    tries: 'the parts of ours that a real press and real keys go through',
    html: `${FORM}<script>
      window.loot = [];
      for (const type of ['pointerdown', 'mousedown', 'click', 'focusin', 'keydown', 'pointermove', 'mouseover'])
        window.addEventListener(type, (event) => {
          for (const one of [event.target, event.relatedTarget, ...event.composedPath()])
            if (one instanceof Node) loot.push(one.nodeName + (one.getRootNode() === document ? '' : ' inside'), one.shadowRoot?.innerHTML ?? '');
          loot.push('active ' + document.activeElement.nodeName);
        }, true);
    </script>`,
    async proof(at) {
      const { right, top } = await at.drawn();
      await at.openCard();
      await at.pressAt(right - 40, top + 40);
      await at.page.press('Tab');
      const loot = await at.page.evaluate<string[], []>('loot');
      await expectNothingOf(at, loot);
      expect(loot.filter((one) => one.includes('inside'))).toEqual([]);
    },
  },
  {
    tries: 'the extension’s own files and pages',
    html: FORM,
    async proof(at) {
      await at.drawn();
      const home = await homeOf(at);
      for (const file of EXTENSION_FILES) {
        const got = `fetch(${JSON.stringify(home + file)}).then((answer) => answer.text(), () => 'refused')`;
        expect(await at.page.evaluate(got), file).toBe('refused');
      }
    },
  },
  {
    tries: 'the extension’s messages',
    html: FORM,
    async proof(at) {
      await at.drawn();
      const id = new URL(await at.desk.url()).host;
      const loot = await at.page.evaluate<string, []>(`(async () => {
        const loot = [];
        for (const space of [window.chrome, window.browser]) for (const to of [[${JSON.stringify(id)}], ['assist@emenscr-assist.example'], []])
          for (const type of ['readTemplate', 'findTemplates', 'listSavedValues', 'readSettings']) {
            const asked = { id: 1, type, data: { most: 9, wanted: '' }, timestamp: Date.now() };
            const answer = new Promise((resolve) => {
              setTimeout(resolve, 300, 'silence');
              try { space.runtime.sendMessage(...to, asked, (got) => resolve(JSON.stringify(got ?? 'nothing'))); } catch (error) { resolve('refused'); }
            });
            loot.push(await answer);
          }
        return [...new Set(loot)].sort().join();
      })()`);
      expect(['refused', 'nothing,refused', 'refused,silence', 'silence']).toContain(loot.replaceAll('"', ''));
    },
  },
  {
    tries: 'messages, storage and channels that pages share',
    html: `<script>
      window.loot = [];
      const take = (event) => loot.push(JSON.stringify(event.data ?? event.detail ?? event.newValue ?? null));
      for (const type of ['message', 'storage', 'messageerror']) window.addEventListener(type, take, true);
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) { take(event); return dispatch.call(this, event); };
      for (const name of ['assist', 'emenscr-assist', 'drafts', 'templates']) new BroadcastChannel(name).onmessage = take;
    </script>${FORM}`,
    async proof(at) {
      await at.openCard();
      expect(await at.fill({ [AGENCY]: 'สำนักงานใหม่' })).toEqual({ [AGENCY]: 'written' });
      const stores = `(async () => JSON.stringify([loot, { ...localStorage }, { ...sessionStorage }, document.cookie, name, history.state,
        await (indexedDB.databases?.() ?? []), await caches.keys().catch(() => [])]))()`;
      const text = await at.page.evaluate<string, []>(stores);
      await expectNothingOf(at, text);
      expect(text).not.toContain('emenscr-assist');
    },
  },
  {
    tries: 'the pass of the framed panel, in what was loaded and in the frames of the page',
    html: `${FORM}<script>
      window.loot = [];
      new PerformanceObserver((list) => loot.push(...list.getEntries().map(({ name }) => name))).observe({ type: 'resource', buffered: true });
    </script>`,
    async proof(at) {
      const { left, bottom } = await at.drawn();
      // The dock's first button, above the one for teaching.
      await at.pressAt(left + 50, bottom - 72);
      // Chromium opens its own side panel; Firefox is given a frame.
      if (at.driver.name === 'firefox') await (await at.page.frame('framed-panel.html')).waitForText('body', KEPT);
      else await new Promise((rest) => setTimeout(rest, 500));
      const seen = await at.page.evaluate<string, []>(
        `JSON.stringify([loot, performance.getEntries().map(({ name }) => name), window.length, frames.length, document.querySelectorAll('iframe').length])`,
      );
      expect(seen).not.toContain('pass=');
      expect(seen).toMatch(/,0,0,0\]$/);
      // Firefox does not even let it try.
      const find = `(() => { try { return find(${JSON.stringify(KEPT)}, true, false, true, false, true, false) } catch { return false } })()`;
      expect(await at.page.evaluate(find)).toBe(false);
    },
  },
  {
    tries: 'what the officer copies in the panel',
    html: `${FORM}<script>
      window.loot = [];
      for (const type of ['copy', 'cut', 'paste', 'beforecopy', 'clipboardchange'])
        document.addEventListener(type, (event) => loot.push(type + (event.clipboardData?.getData('text') ?? '')), true);
      const write = navigator.clipboard.writeText;
      navigator.clipboard.writeText = function (text) { loot.push(text); return write.call(this, text); };
    </script>`,
    async proof(at) {
      await at.drawn();
      const panel = await at.driver.openExtensionPage(`panel.html?tab=${at.tabId}`);
      await panel.waitFor('[data-action=copy-list]');
      await panel.click('[data-action=copy-list]');
      await panel.waitForText('[role=status]', 'คัดลอก');
      await at.page.bringToFront();
      const read = `Promise.race([navigator.clipboard.readText?.().catch(() => 'refused') ?? 'refused', new Promise((late) => setTimeout(late, 1000, 'refused'))])`;
      expect(await at.page.evaluate(read)).toBe('refused');
      expect(await at.page.evaluate('loot.length')).toBe(0);
    },
  },
  {
    tries: 'what is filled into another page, from a page beside it',
    html: FORM,
    beside: {
      '/beside': `${FORM}<script>window.loot = []; addEventListener('storage', (e) => loot.push(e.newValue));</script>`,
    },
    async proof(at) {
      await at.drawn();
      const other = await at.driver.open('/beside');
      await at.page.bringToFront();
      expect(await at.fill({ 'general.projectName': 'โครงการตัวอย่าง' })).toEqual({ 'general.projectName': 'written' });
      const values = await other.evaluate(
        `[...document.querySelectorAll('input')].map(({ value }) => value).join() + loot.join()`,
      );
      expect(values).not.toContain('ตัวอย่าง');
      await eventually('the fill', async () => (await at.page.value('#name')) === 'โครงการตัวอย่าง');
    },
  },
]);
