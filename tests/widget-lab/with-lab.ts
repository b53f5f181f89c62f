import type { TestInfo } from '@playwright/test';
import { withPage, type PlainPage } from '../e2e/plain-page';
import { bundleFamily } from './bundle';

export interface Lab extends PlainPage {
  /** What the framework itself believes: its own state, never the DOM. */
  state(): Promise<unknown>;
}

/**
 * A page with real widgets of one family in a form of general information, on the real host name.
 *
 * A family's file draws into `#lab` and sets `window.lab = { state }`.
 */
export async function withLab(
  family: string,
  info: Pick<TestInfo, 'project'>,
  use: (lab: Lab) => Promise<void>,
): Promise<void> {
  const { script, styles } = await bundleFamily(family);
  const html = `<style>${styles}</style><h1>ข้อมูลทั่วไป</h1><div id="lab"></div><script>${script.replaceAll('</script', '<\\/script')}</script>`;
  await withPage(html, info, async (at) => {
    await at.page.waitFor('emenscr-assist .dock');
    await use({ ...at, state: () => at.page.evaluate('window.lab.state()') });
  });
}
