import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { type PageDriver, SITE_ORIGIN } from './driver';
import { collapseSpaces, eventually, expressionOf, findAccessibilityProblems } from './driver-scripts';
import { findDeep } from './firefox-find-deep';
import type { FirefoxInside } from './firefox-inside';

/** Runs in the page: what a press in the element's middle would meet instead; empty where it reaches it. What is inert takes none. */
function whatLiesOver(element: Element): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(left + width / 2, top + height / 2);
  if (hit === null) return 'the edge of the window';
  if (element.closest('[inert]')) return 'something inert';
  if (element.contains(hit) || hit.contains(element)) return '';
  const within = hit.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
  return [hit, ...(within ? [within] : [])].map((it) => `<${it.localName} class="${it.className}">`).join(' ');
}

/** A Puppeteer page, or one frame of it, as a `PageDriver`. */
export function drivePuppeteer(page: Page, inside: FirefoxInside, target: Page | Frame = page): PageDriver {
  const evaluate = <T>(expression: string) => target.evaluate(expression) as Promise<T>;
  const found = (selector: string) => expressionOf(findDeep, [selector]);

  const visible = async (selector: string) => {
    const handle = await target.evaluateHandle(`${found(selector)}[0]`);
    const element = handle.asElement() as ElementHandle<Element> | null;
    return element !== null && (await element.isVisible()) ? element : undefined;
  };
  /** Does something with the first match once it can be seen. */
  const withElement = async <T>(selector: string, act: (element: ElementHandle<Element>) => Promise<T>): Promise<T> => {
    const element = await eventually(`${selector} to be visible`, () => visible(selector));
    try {
      return await act(element);
    } finally {
      await element.dispose();
    }
  };
  const read = (selector: string, expression: string) =>
    eventually(selector, () =>
      evaluate<string | undefined>(`${found(selector)}.slice(0, 1).map((it) => ${expression})[0]`),
    );

  return {
    url: () => evaluate('location.href'),
    goto: (path) => goTo(target, new URL(path, SITE_ORIGIN).href),
    reload: async () => {
      const isExtensionPage = (await evaluate<string>('location.protocol')) === 'moz-extension:';
      await (isExtensionPage ? arrive(page, () => page.reload({ waitUntil: [] })) : page.reload());
    },
    bringToFront: () => page.bringToFront(),
    click: (selector) =>
      withElement(selector, async (element) => {
        await element.scrollIntoView();
        let over = '';
        await eventually(
          () => `nothing to lie over ${selector}, as ${over} does`,
          async () => (over = await element.evaluate(whatLiesOver)) === '',
        );
        await element.click();
      }),
    pressAt: (selector) =>
      withElement(selector, async (element) => {
        await element.scrollIntoView();
        await element.hover();
        await element.click();
      }),
    hover: (selector) => withElement(selector, (element) => element.hover()),
    focus: (selector) => withElement(selector, (element) => element.focus()),
    type: (selector, text) => withElement(selector, (element) => element.type(text)),
    // As pasting: the browser has no keys for a whole text.
    insert: (text) => evaluate(`void document.execCommand('insertText', false, ${JSON.stringify(text)})`),
    press: (chord) => pressChord(page, chord.split('+') as KeyInput[]),
    select: (selector, value) =>
      withElement(selector, async (element) => {
        const chosen = await element.select(value);
        if (chosen.length === 0) throw new Error(`${selector} has no option ${value}`);
      }),
    setFile: (selector, path) =>
      withElement(selector, (element) => (element as ElementHandle<HTMLInputElement>).uploadFile(path)),
    text: async (selector) => collapseSpaces(await read(selector, 'it.textContent')),
    value: (selector) => read(selector, 'it.value'),
    count: (selector) => evaluate(`${found(selector)}.length`),
    waitFor: async (selector, { hidden, attached } = {}) => {
      if (attached) await eventually(selector, () => evaluate<boolean>(`${found(selector)}.length > 0`));
      else if (hidden) await eventually(`${selector} to be gone`, async () => !(await visible(selector)));
      else await withElement(selector, async () => undefined);
    },
    waitForText: async (selector, text) => {
      await eventually(`“${text}” in ${selector}`, async () => {
        const texts = await evaluate<string[]>(`${found(selector)}.map((it) => it.textContent)`);
        return texts.some((shown) => collapseSpaces(shown).includes(text));
      });
    },
    evaluate: <T>(script: string | ((...args: never[]) => unknown), ...args: unknown[]) =>
      evaluate<T>(expressionOf(script, args)),
    frame: (urlPart) =>
      eventually(`a frame with ${urlPart}`, async () => {
        for (const frame of page.frames()) {
          // Puppeteer never learns the address of an extension's frame, so the frame itself is asked.
          const href = frame === target ? '' : await frame.evaluate('location.href').catch(() => '');
          if (String(href).includes(urlPart)) return drivePuppeteer(page, inside, frame);
        }
        return undefined;
      }),
    screenshot: async (path, options) => void (await page.screenshot({ path: path as `${string}.png`, ...options })),
    setColorScheme: (scheme) => inside.setColorScheme(page, scheme),
    accessibility: (selector) => findAccessibilityProblems(evaluate, selector),
    close: () => page.close(),
  };
}

/** Goes to an address and waits for its load. */
export async function goTo(target: Page | Frame, url: string): Promise<void> {
  if (url.startsWith('moz-extension:')) await arrive(target, () => target.goto(url, { waitUntil: [] }));
  else await target.goto(url);
}

/** No load event of an extension page is ever told, so the document is asked whether it is a new and complete one. */
async function arrive(target: Page | Frame, leave: () => Promise<unknown>): Promise<void> {
  await target.evaluate('void (globalThis.isLeft = true)');
  await leave();
  await eventually('the extension page to be loaded', () =>
    (target.evaluate(`document.readyState === 'complete' && !globalThis.isLeft`) as Promise<boolean>).catch(
      () => false,
    ),
  );
}

async function pressChord(page: Page, keys: KeyInput[]): Promise<void> {
  const [key, ...modifiers] = keys.reverse();
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  await page.keyboard.press(key!);
  for (const modifier of modifiers) await page.keyboard.up(modifier);
}
