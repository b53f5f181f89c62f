import { expect, test } from 'vitest';
import { readArgs } from '@/tests/bench/engine/read-args';

const all = [{ name: 'read' }, { name: 'popup' }, { name: 'size' }];

test('all parts unless some are named, in the order of the list', () => {
  expect(readArgs([], all)).toEqual({ ok: true, parts: all, isQuick: false });
  expect(readArgs(['size', 'read', '--quick'], all)).toEqual({ ok: true, parts: [all[0], all[2]], isQuick: true });
  expect(readArgs(['read', '--folder=pages'], all)).toMatchObject({ parts: [all[0]], folder: 'pages' });
});

test('a part or option that there is not stops the run', () => {
  expect(readArgs(['raed'], all)).toEqual({
    ok: false,
    because: 'no part is called raed: there are read, popup, size',
  });
  expect(readArgs(['--fast'], all)).toMatchObject({ ok: false });
});
