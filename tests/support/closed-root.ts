import type { PageDriver } from './driver';
import { eventually } from './driver-scripts';

/** The extension's one element on a page. In a released build no script can look into it. */
export const HOST = 'emenscr-assist';

const BY_SELECTOR = ['click', 'pressAt', 'hover', 'focus', 'type', 'text', 'waitFor', 'waitForText'] as const;

/**
 * The same page, whose selectors reach into our closed shadow root as developer tools do: `open` asks the browser for it,
 * and is told whether there was one. Presses and keys stay the browser's own.
 */
export function reachClosedRoot(page: PageDriver, open: () => Promise<boolean>): PageDriver {
  const reach = async (selector: unknown, isGoing: boolean) => {
    if (typeof selector !== 'string' || !selector.startsWith(`${HOST} `)) return;
    if (isGoing) await open();
    else await eventually(`the root of ${HOST}`, open);
  };
  const reaching = BY_SELECTOR.map((name) => {
    const deed = page[name] as (...args: unknown[]) => Promise<unknown>;
    return [
      name,
      async (...args: unknown[]) => {
        await reach(args[0], (args[1] as { hidden?: boolean } | undefined)?.hidden === true);
        return deed(...args);
      },
    ] as const;
  });
  const count = async (selector: string) => {
    await reach(selector, true);
    return page.count(selector);
  };
  return { ...page, ...(Object.fromEntries(reaching) as Partial<PageDriver>), count };
}
