import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { PageDriver } from '../support/driver';

const OUTPUT = join(import.meta.dirname, '../../docs/help/pictures');

/** Keeps what the selectors name, and a little around it, as a small picture of the help. */
export async function keepPicture(
  name: string,
  page: PageDriver,
  selectors: readonly string[],
  around = 8,
): Promise<void> {
  const whole = join(tmpdir(), `help-${process.pid}.png`);
  await page.evaluate(bringIntoView, selectors);
  await page.screenshot(whole);
  const { left, top, width, height } = await page.evaluate(boxAround, selectors, around);
  const cut = sharp(await sharp(whole).extract({ left, top, width, height }).toBuffer());
  await cut.png({ palette: true, colours: 64, effort: 10 }).toFile(join(OUTPUT, `${name}.png`));
}

function bringIntoView(selectors: readonly string[]): void {
  const [first = ''] = selectors;
  const [host, inner] = first.startsWith('emenscr-assist ') ? ['emenscr-assist', first.slice(15)] : [undefined, first];
  const root = host === undefined ? document : document.querySelector(host)?.shadowRoot;
  root?.querySelector(inner)?.scrollIntoView({ block: host === undefined ? 'start' : 'nearest' });
  if (host === undefined) scrollBy(0, -60);
}

function boxAround(selectors: readonly string[], around: number) {
  const boxes = selectors.map((selector) => {
    const isOurs = selector.startsWith('emenscr-assist ');
    const root = isOurs ? document.querySelector('emenscr-assist')?.shadowRoot : document;
    const box = root?.querySelector(isOurs ? selector.slice(15) : selector)?.getBoundingClientRect();
    if (!box) throw new Error(`${selector} is not drawn`);
    return box;
  });
  const left = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.left)) - around));
  const top = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.top)) - around));
  const right = Math.min(innerWidth, Math.ceil(Math.max(...boxes.map((box) => box.right)) + around));
  const bottom = Math.min(innerHeight, Math.ceil(Math.max(...boxes.map((box) => box.bottom)) + around));
  return { left, top, width: right - left, height: bottom - top };
}
