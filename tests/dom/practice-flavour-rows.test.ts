import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp, type Component } from 'vue';
import type { ApprovedStep } from '@/utils/model/fill';
import { applyFill } from '@/utils/page/apply-fill';
import { locatePage } from '@/utils/page/locate-page';
import { undoFill } from '@/utils/page/undo-fill';
import type { Section } from '../practice-site/data/form-definition';
import { FORMS } from '../practice-site/data/forms';
import type { EntryAnswer } from '../practice-site/flavours/contract';
import { SectionForm } from '../practice-site/flavours/react/section-form';
import { sectionForm } from '../practice-site/flavours/vue/section-form';
import { atOnce } from '../support/at-once';

const entryOf = (section: Section): EntryAnswer => ({
  ...{ project: { id: 7, name: 'โครงการ' }, section, ...FORMS[section], values: {}, rows: {}, choices: {}, tabs: [] },
});

const FLAVOURS: [string, (entry: EntryAnswer) => Promise<() => void>][] = [
  [
    'React',
    async (entry) => {
      const root = createRoot(document.querySelector('#app')!);
      root.render(createElement(SectionForm, { entry, onSaved: () => undefined }));
      return () => root.render(null);
    },
  ],
  [
    'Vue with Element Plus',
    async (entry) => {
      // The package's other builds can't be loaded outside of a bundler; this one comes without types.
      const whole: string = 'element-plus/dist/index.full.mjs';
      const { default: elementPlus } = (await import(whole)) as { default: Component };
      const app = createApp(sectionForm, { entry });
      app.use(elementPlus as never).mount('#app');
      return () => app.unmount();
    },
  ],
];
const SECTIONS: [Section, string[]][] = [
  [
    'activities',
    ['activities.rows[X].activityName', 'activities.subRows[X].activityName', 'activities.rows[X].budgetBaht'],
  ],
  ['details', ['details.indicators[X].indicatorName', 'details.indicators[X].targetValue']],
  ['budget', ['budget.lines[X].itemName', 'budget.lines[X].amountBaht']],
];
/** Calendars in every row take Element Plus a quarter of a minute outside of a browser. */
const isSlow = (name: string, section: Section) => name.startsWith('Vue') && section === 'activities';
const PAGES = FLAVOURS.flatMap(([name, draw]) =>
  SECTIONS.filter(([section]) => !isSlow(name, section)).map(
    ([section, paths]) => [name, section, draw, paths] as const,
  ),
);

let takeAway = () => undefined as void;
const sent = vi.fn(() => Promise.reject(new Error('nothing is to be sent')));
beforeEach(() => vi.stubGlobal('fetch', sent));
afterEach(() => {
  takeAway();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  sent.mockClear();
});

test.each(PAGES)(
  '%s, %s: two rows are added to the one that is there, filled and emptied again',
  async (_name, section, draw, paths) => {
    document.title = FORMS[section].title;
    document.body.innerHTML = '<main><h1>โครงการ</h1><div id="app"></div></main>';
    takeAway = await draw(entryOf(section));
    const locate = () => locatePage(document);
    await vi.waitFor(() => expect(locate().rows.size).toBeGreaterThan(0), 3000);
    const steps = [1, 2].flatMap((row) =>
      paths.map((path): ApprovedStep => {
        const to = path.endsWith('Baht') ? `${row}000` : `รายการ ${row}`;
        return { path: path.replace('X', String(row)) as ApprovedStep['path'], to, newRow: true };
      }),
    );
    const groups = new Set(paths.map((path) => path.replace(/\[.*/, '')));

    const { receipt, undo } = await atOnce(() => applyFill(steps, locate));
    expect(receipt.results.map(({ outcome }) => outcome)).toEqual(steps.map(() => 'written'));
    expect(receipt.rows).toEqual([...groups].map((group) => ({ group, added: 2, wanted: 2 })));
    const { results } = await atOnce(() => undoFill(undo, locate));
    expect(results.map(({ outcome, after }) => [outcome, after])).toEqual(steps.map(() => ['restored', '']));
    for (const group of groups) expect(locate().rows.get(group as never)).toBe(3);
    expect(sent).not.toHaveBeenCalled();
  },
);
