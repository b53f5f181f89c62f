import { aroundOf } from './element';
import { settle, waitFor } from './settle';
import { isVisible } from './visible';

/** Tabs in folds in tabs: deeper than this nobody builds. */
const MOST_FOLDS = 6;
const OPENS_WITHIN_MS = 700;
/** What such a button says does more than to open. */
const DOES_MORE = /บันทึก|ส่ง(?:อนุมัติ|ข้อมูล|รายงาน)|^\s*(?:ส่ง|ลบ|ถัดไป)|ยืนยัน|ยกเลิก|อนุมัติ|save|submit|delete|next/i;
const OPENERS = 'button, a, [role=tab], [role=button], summary, label, [aria-expanded]';
const PANEL = '[role=tabpanel], .tab-pane, [class*=tab-content] > *, [class*=tabpanel]';

/** Opens the tabs and folds in which an element is hidden, as a person would. Presses nothing that saves, sends or leaves the page. */
export async function reveal(element: HTMLElement): Promise<boolean> {
  for (let fold = 0; fold < MOST_FOLDS && !isVisible(element); fold += 1) {
    const shut = outermostShut(element);
    const opener = shut && openersOf(shut).find(isHarmless);
    if (!shut || !opener) return false;
    opener.click();
    await waitFor(() => isVisible(shut), OPENS_WITHIN_MS);
    if (!isVisible(shut)) return false;
  }
  await settle();
  return isVisible(element);
}

/** The box that hides it, of which the surroundings can be seen. */
function outermostShut(element: Element): Element | undefined {
  let shut: Element | undefined;
  for (let box: Element | null = element; box && !isVisible(box); box = aroundOf(box)) shut = box;
  return shut;
}

/** What may open a box, surest first. */
function openersOf(shut: Element): HTMLElement[] {
  const root = shut.getRootNode() as Document | ShadowRoot;
  const summary = shut.closest('details:not([open])')?.querySelector<HTMLElement>(':scope > summary');
  const id = shut.id === '' ? undefined : CSS.escape(shut.id);
  const pointing = id
    ? ['aria-controls~', 'data-bs-target', 'data-target', 'href'].flatMap((name) => {
        const value = name.startsWith('aria') ? shut.id : `#${shut.id}`;
        return [...root.querySelectorAll<HTMLElement>(`[${name}="${CSS.escape(value)}"]`)];
      })
    : [];
  const named = (shut.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap((token) => (token === '' ? [] : (root.querySelector<HTMLElement>(`#${CSS.escape(token)}`) ?? [])));
  return [...(summary ? [summary] : []), ...pointing, ...named, ...tabOfPlace(shut), ...headOf(shut)]
    .map((box) => (box.matches(OPENERS) ? box : (box.querySelector<HTMLElement>(OPENERS) ?? box)))
    .filter(isVisible);
}

/** The tab at the same place among its fellows as the panel among its own. */
function tabOfPlace(shut: Element): HTMLElement[] {
  const panels = [...(shut.parentElement?.children ?? [])].filter((other) => other.matches(PANEL));
  const place = panels.indexOf(shut);
  if (place < 0) return [];
  for (let box = shut.parentElement, up = 0; box && up < 3; box = box.parentElement, up += 1) {
    const lists = [
      ...box.querySelectorAll('[role=tablist], .nav-tabs, .nav-pills, [class*=tabs-nav], [class*=tabs-list]'),
    ];
    for (const list of lists.filter((one) => !panels.some((panel) => panel.contains(one)))) {
      const roles = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
      const tabs = roles.length > 0 ? roles : [...list.children].map((item) => item as HTMLElement);
      const tab = tabs.length === panels.length ? tabs[place] : undefined;
      if (tab) return [tab];
    }
  }
  return [];
}

/** The head of a fold stands right before it. */
function headOf(shut: Element): HTMLElement[] {
  const before = shut.previousElementSibling;
  const head = before?.matches('[aria-expanded]') ? before : before?.querySelector('[aria-expanded=false]');
  return head ? [head as HTMLElement] : [];
}

/** A button in a form sends it unless it says otherwise; a link to elsewhere leaves the page. */
function isHarmless(opener: HTMLElement): boolean {
  if (DOES_MORE.test(opener.textContent ?? '')) return false;
  if (opener.matches('button, input')) {
    const { type, form } = opener as HTMLButtonElement;
    return !(form && (type === 'submit' || type === 'reset'));
  }
  const address = opener.matches('a') ? (opener.getAttribute('href') ?? '#') : '#';
  return address.startsWith('#') || address.startsWith('javascript:void');
}
