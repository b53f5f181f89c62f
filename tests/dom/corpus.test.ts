import { afterEach, describe, expect, test } from 'vitest';
import { locatePage } from '@/utils/page/locate-page';
import { corpusPages } from '@/tests/support/corpus';

/** Fields that are there and not found, by page. Equality: an improvement must be written down too. */
const KNOWN_MISSES: Record<string, readonly string[]> = {};

afterEach(() => document.body.replaceChildren());

describe('corpus', () => {
  test.each(corpusPages())('$name is read as its answers say', ({ name, html }) => {
    document.body.innerHTML = html;
    const found = [...locatePage(document).fields.values()].map(({ path, control }) => ({
      path,
      control: control.element,
    }));
    const expected = [...document.querySelectorAll<HTMLElement>('[data-field]')];
    const misses = expected.filter(
      (control) => !found.some(({ path, control: at }) => at === control && path === control.dataset.field),
    );
    const wrong = found.filter(({ path, control }) => control.dataset.field !== path);
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(misses.map(({ dataset }) => dataset.field)).toEqual(KNOWN_MISSES[name] ?? []);
  });
});
