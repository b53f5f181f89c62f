import type { Frame, Page } from '@playwright/test';
import { type PageDriver, PATIENCE_MS, SITE_ORIGIN } from './driver';
import { collapseSpaces, eventually, expressionOf, findAccessibilityProblems } from './driver-scripts';

/** A Playwright page, or one frame of it, as a `PageDriver`. */
export function drivePlaywright(page: Page, target: Page | Frame = page): PageDriver {
  const first = (selector: string) => target.locator(selector).first();
  const evaluate = async (expression: string): Promise<unknown> => target.evaluate(expression);

  return {
    url: async () => target.url(),
    goto: async (path) => void (await target.goto(new URL(path, SITE_ORIGIN).href)),
    reload: async () => void (await page.reload()),
    bringToFront: () => page.bringToFront(),
    click: (selector) => first(selector).click(),
    pressAt: async (selector) => {
      await first(selector).scrollIntoViewIfNeeded();
      const box = await first(selector).boundingBox();
      if (!box) throw new Error(`${selector} is not drawn`);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.click(x, y);
    },
    hover: (selector) => first(selector).hover(),
    focus: (selector) => first(selector).focus(),
    type: (selector, text) => first(selector).pressSequentially(text),
    insert: (text) => page.keyboard.insertText(text),
    press: (key) => page.keyboard.press(key),
    select: async (selector, value) => void (await first(selector).selectOption(value)),
    setFile: (selector, path) => first(selector).setInputFiles(path),
    text: async (selector) => collapseSpaces(await first(selector).textContent()),
    value: (selector) => first(selector).inputValue(),
    count: (selector) => target.locator(selector).count(),
    waitFor: (selector, { hidden, attached } = {}) =>
      first(selector).waitFor({ state: hidden ? 'hidden' : attached ? 'attached' : 'visible' }),
    waitForText: async (selector, text) => {
      await eventually(`“${text}” in ${selector}`, async () => {
        const texts = await target.locator(selector).allTextContents();
        return texts.some((found) => collapseSpaces(found).includes(text));
      });
    },
    evaluate: <T>(script: string | ((...args: never[]) => unknown), ...args: unknown[]) =>
      evaluate(expressionOf(script, args)) as Promise<T>,
    frame: async (urlPart) => {
      const found = await eventually(`a frame with ${urlPart}`, async () =>
        page.frames().find((frame) => frame !== target && frame.url().includes(urlPart)),
      );
      await found.waitForLoadState('domcontentloaded', { timeout: PATIENCE_MS });
      return drivePlaywright(page, found);
    },
    screenshot: async (path, options) => void (await page.screenshot({ path, ...options })),
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    accessibility: (selector) => findAccessibilityProblems(evaluate, selector),
    close: () => page.close(),
  };
}
