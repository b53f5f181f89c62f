import type { CDPSession, Page } from '@playwright/test';
import { HOST } from './closed-root';

/** Playwright looks for elements from a world of its own; the page's stays as it is. */
const LOOKS_FROM = /^__playwright_utility_world/;

/** Shows that world the closed root of our element; false where there is none yet. */
export function rootOpener(page: Page): () => Promise<boolean> {
  let watching: Promise<{ session: CDPSession; worlds: Set<number> }> | undefined;
  return async () => {
    const { session, worlds } = await (watching ??= watchWorlds(page));
    const nodes = await findHost(session).catch(() => undefined);
    if (!nodes) return false;
    const shown = await Promise.all([...worlds].map((world) => show(session, world, nodes).catch(() => false)));
    return shown.includes(true);
  };
}

async function watchWorlds(page: Page): Promise<{ session: CDPSession; worlds: Set<number> }> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (LOOKS_FROM.test(context.name)) worlds.add(context.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  await session.send('Runtime.enable');
  return { session, worlds };
}

interface Nodes {
  host: number;
  root: number;
}

async function findHost(session: CDPSession): Promise<Nodes | undefined> {
  const { root: document } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: document.nodeId, selector: HOST });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const root = node.shadowRoots?.[0];
  return root && { host: node.backendNodeId, root: root.backendNodeId };
}

async function show(session: CDPSession, world: number, { host, root }: Nodes): Promise<boolean> {
  const [element, shadow] = await Promise.all(
    [host, root].map((backendNodeId) => session.send('DOM.resolveNode', { backendNodeId, executionContextId: world })),
  );
  const { exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration:
      "function (root) { Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true }); }",
    ...(element?.object.objectId && { objectId: element.object.objectId }),
    arguments: [{ ...(shadow?.object.objectId && { objectId: shadow.object.objectId }) }],
  });
  return exceptionDetails === undefined;
}
