import { expect } from '@playwright/test';
import { FORM, testAttacks, type At, type Attack } from './attack';

const NAME = 'general.projectName';
/** The longest the page may be held up at once; the machines of these tests are slow. */
const LONGEST_MS = 3000;

/** The longest stretch, in ms, for which the page could not go on while it was watched. */
const longestPause = ({ page }: At, forMs: number) =>
  page.evaluate<number, [number]>(
    (ms) =>
      new Promise((resolve) => {
        let [last, longest] = [performance.now(), 0];
        const end = last + ms;
        const tick = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if (now < end) setTimeout(tick);
          else resolve(longest);
        };
        tick();
      }),
    forMs,
  );

interface Burden {
  /** The form is read all the same, and filled. */
  fills?: boolean;
}

/** The page is heavy, crooked or restless: it stays as quick as it was, and the rest of the extension with it. */
const burden = (tries: string, html: string, { fills = true }: Burden = {}): Attack => ({
  tries,
  html,
  async proof(at) {
    expect(await longestPause(at, 1500)).toBeLessThan(LONGEST_MS);
    const since = Date.now();
    await at.tell('readSettings');
    expect(Date.now() - since).toBeLessThan(LONGEST_MS);
    // Whatever it finds, it answers.
    const { fields } = await at.read();
    if (!fills) return;
    expect(Object.keys(fields)).toContain(NAME);
    // A page that changes all the time may outdate every plan: then nothing is written.
    const done = await at.fill({ [NAME]: 'โครงการตัวอย่าง' });
    expect([{ [NAME]: 'written' }, 'stale']).toContainEqual(done);
    expect(await at.page.value('#name')).toBe(done === 'stale' ? '' : 'โครงการตัวอย่าง');
    expect(await longestPause(at, 300)).toBeLessThan(LONGEST_MS);
  },
});

const script = (code: string) => `<script>${code}</script>`;
const LONG = `'ช่องที่ไม่มีใครรู้จัก '.repeat(50000)`;

testAttacks([
  burden(
    'a hundred thousand elements',
    FORM +
      script(
        `const box = document.createElement('div'); box.innerHTML = '<i></i>'.repeat(100000); document.body.append(box);`,
      ),
  ),
  burden(
    'a label four thousand elements deep',
    FORM +
      script(
        `let at = document.createElement('label'); form.append(at); for (let i = 0; i < 4000; i += 1) { const next = document.createElement('b'); at.append(next); at = next; } at.append('ชื่อ'); form.append(document.createElement('input'));`,
      ),
    { fills: false },
  ),
  burden(
    'a form two thousand elements deep',
    FORM +
      script(
        `let around = document.body; for (let i = 0; i < 2000; i += 1) { const next = document.createElement('span'); around.append(next); around = next; } around.append(form);`,
      ),
    { fills: false },
  ),
  burden(
    'attributes and labels of a million letters',
    FORM +
      script(
        `const long = ${LONG}; for (const name of ['title', 'placeholder', 'aria-label', 'class', 'data-x', 'aria-labelledby']) year.setAttribute(name, long); const label = document.createElement('label'); label.append(long, document.createElement('input')); form.append(label); document.title = long;`,
      ),
  ),
  burden(
    'labels that patterns choke on',
    FORM +
      script(`for (const piece of [' ', '*', ':', '(', '()', 'ๆ', '.', '1', '1,', '๑.', '/', '-', 'a@', 'ที่', 'โครงการ', '\\u200b', '\\u0e33', '((ก)'])
      for (const tail of ['', '!', 'ก']) { const p = document.createElement('p'); const label = document.createElement('label'); label.append(piece.repeat(4000) + tail, document.createElement('input')); p.append(label); form.append(p); }`),
  ),
  burden(
    'texts in the boxes that patterns choke on',
    FORM +
      script(
        `for (const piece of ['1', '1,', '1/', ' ', '๑', 'a@', '-', '0.', '\\u200b', 'ก '])  { year.insertAdjacentHTML('afterend', '<label>รหัสโครงการ <input></label>'); year.nextSibling.lastChild.value = piece.repeat(20000); } agency.value = '1/'.repeat(20000); email.value = 'a@'.repeat(20000) + '!';`,
      ),
  ),
  burden(
    'changes without end',
    FORM +
      script(
        `const p = document.body.appendChild(document.createElement('p')); setInterval(() => { p.hidden = !p.hidden; p.replaceChildren(document.createElement('input')); p.className = 'x' + Math.random(); }, 5);`,
      ),
  ),
  burden(
    'changes that answer our own',
    FORM +
      script(
        `new MutationObserver(() => setTimeout(() => { document.body.className = 'x' + Math.random(); }, 1)).observe(document, { attributes: true, childList: true, subtree: true }); document.body.className = 'y';`,
      ),
  ),
  burden(
    'a document that is written anew again and again',
    `${FORM}${script(`const html = document.querySelector('form').outerHTML; let left = 40; const again = () => { document.open(); document.write('<!doctype html><meta charset=utf-8><h1>ข้อมูลทั่วไป</h1>' + html); document.close(); if (left-- > 0) setTimeout(again, 40); }; setTimeout(again, 300);`)}`,
    { fills: false },
  ),
  burden(
    'getters that throw, on whatever we ask',
    script(`for (const [owner, names] of [[Element.prototype, ['attributes', 'localName', 'shadowRoot', 'className', 'id']], [Node.prototype, ['parentElement', 'childNodes', 'textContent', 'ownerDocument', 'isConnected']], [HTMLInputElement.prototype, ['value', 'type', 'labels', 'form']], [Event.prototype, ['isTrusted', 'target']]])
      for (const name of names) Object.defineProperty(owner, name, { configurable: true, get() { throw new Error('no'); } });`) +
      FORM,
    { fills: false },
  ),
  burden(
    'a world in which everything is a proxy that throws',
    FORM +
      script(`for (const name of ['MutationObserver', 'AbortController', 'MessageChannel', 'IntersectionObserver', 'CustomEvent', 'KeyboardEvent'])
      window[name] = new Proxy(window[name], { get() { throw new Error('no'); }, construct() { throw new Error('no'); }, apply() { throw new Error('no'); } });
      Element.prototype.attachShadow = Element.prototype.append = Element.prototype.matches = Element.prototype.closest = () => { throw new Error('no'); };`),
    { fills: false },
  ),
  burden(
    'floods of messages',
    FORM +
      script(
        `const channel = new BroadcastChannel('x'); setInterval(() => { for (let i = 0; i < 100; i += 1) { postMessage({ type: 'readPage', data: i }, '*'); channel.postMessage(i); } }, 50);`,
      ),
  ),
  burden(
    'five hundred shadow roots in one another',
    FORM +
      script(
        `let at = document.body; for (let i = 0; i < 500; i += 1) { const next = document.createElement('div'); (at.shadowRoot ?? at).append(next); next.attachShadow({ mode: 'open' }); at = next; }`,
      ),
  ),
  burden(
    'forty frames in one another and beside one another',
    FORM +
      script(
        `let at = document; for (let i = 0; i < 10; i += 1) { for (let j = 0; j < 4; j += 1) { const frame = at.createElement('iframe'); at.body.append(frame); if (j === 3) at = frame.contentDocument; else frame.contentDocument.body.innerHTML = form.outerHTML; } }`,
      ),
    { fills: false },
  ),
  burden(
    'a list of fifty thousand',
    FORM +
      script(
        `const list = document.createElement('select'); list.innerHTML = Array.from({ length: 50000 }, (_, i) => '<option>' + i).join(''); const label = document.createElement('label'); label.append('หน่วยงานเจ้าของ', list); form.append(label);`,
      ),
  ),
  ...['parentElement', 'checkVisibility', 'shadowRoot', 'querySelectorAll', 'nodeType', 'ownerDocument'].map((name) =>
    burden(
      `a box named ${name} in a shadow root and in a frame`,
      FORM +
        script(`const html = '<form><label>รหัสโครงการ <input name=${name}></label><input><select></select></form>';
        const host = document.body.appendChild(document.createElement('div')); host.attachShadow({ mode: 'open' }).innerHTML = html;
        const frame = document.body.appendChild(document.createElement('iframe')); frame.contentDocument.body.innerHTML = html;`),
      { fills: false },
    ),
  ),
  burden(
    'labels that name one another in a ring',
    FORM +
      script(
        `year.setAttribute('aria-labelledby', 'r0'); for (let i = 0; i < 3000; i += 1) form.insertAdjacentHTML('beforeend', '<span id=r' + i + ' aria-labelledby=r' + ((i + 1) % 3000) + '></span>');`,
      ),
    { fills: false },
  ),
  burden(
    'a fight for the focus',
    FORM +
      script(
        `let left = 2000; for (const one of [agency, email]) one.addEventListener('blur', () => { if (left-- > 0) (one === agency ? email : agency).focus(); }); document.getElementById('name').addEventListener('focus', () => { if (left-- > 0) agency.focus(); });`,
      ),
    { fills: false },
  ),
  burden(
    'a host that is thrown out, moved and cloned without end',
    FORM +
      script(
        `new MutationObserver(() => { const host = document.querySelector('emenscr-assist'); if (host) { document.body.append(host.cloneNode(true)); host.remove(); } }).observe(document.documentElement, { childList: true });`,
      ),
  ),
]);
