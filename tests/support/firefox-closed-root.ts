import type { Page } from 'puppeteer-core';
import { HOST } from './closed-root';
import { sessionOf } from './firefox-inside';

interface Answer {
  type: 'success' | 'exception';
  result?: { sharedId?: string; value?: { shadowRoot?: { sharedId?: string } | null } };
}

/** Shows the page's own world the closed root of our element; false where there is none yet. Puppeteer knows no other world. */
export function rootOpener(page: Page): () => Promise<boolean> {
  const { session, context } = sessionOf(page);
  const run = async (method: string, params: object): Promise<Answer> =>
    (await session.send(method, { ...params, awaitPromise: false, target: { context } })).result;
  return async () => {
    const found = await run('script.evaluate', {
      expression: `document.querySelector('${HOST}')`,
      // WebDriver tells of closed roots, too.
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const host = found.result?.sharedId;
    const root = found.result?.value?.shadowRoot?.sharedId;
    if (!host || !root) return false;
    const shown = await run('script.callFunction', {
      functionDeclaration:
        "(host, root) => void Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true })",
      arguments: [{ sharedId: host }, { sharedId: root }],
    });
    return shown.type === 'success';
  };
}
