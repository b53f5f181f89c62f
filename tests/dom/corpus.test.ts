import { afterEach, describe, expect, test } from 'vitest';
import { locatePage } from '@/utils/page/locate-page';
import { corpusPages } from '@/tests/support/corpus';
import { compareAnswers } from '@/tests/support/corpus-answers';
import knownMisses from '@/tests/fixtures/known-misses.json';

afterEach(() => document.body.replaceChildren());

describe('corpus', () => {
  test.each(corpusPages())('$name is read as its answers say', ({ name, html }) => {
    document.body.innerHTML = html;
    const { wrong, missed } = compareAnswers(locatePage(document), document);
    expect(wrong).toEqual([]);
    // Equality: an improvement must be written down too.
    expect(missed).toEqual((knownMisses as Record<string, string[]>)[name] ?? []);
  });
});
