import { expect, it, test } from 'vitest';
import { faultsIn } from '../../release/package-faults';

const bytes = (text: string) => new TextEncoder().encode(text);
const UNWANTED = { ofTests: { 'tests/site.css': bytes('body {}') }, places: ['/home/maker/'] };

it('a package of plain files has no fault', () => {
  const files = { 'manifest.json': bytes('{}'), 'popup.js': bytes('mode:"closed"'), 'icons/16.png': bytes('') };
  expect(faultsIn(files, UNWANTED)).toEqual([]);
});

test.each([
  ['a test door', { 'background.js': 'Object.assign(globalThis,{assist:x})' }, 'background.js holds the test door'],
  ['an open root', { 'overlay.js': 'attachShadow({mode:"open"})' }, 'overlay.js holds the test door'],
  ['a map', { 'popup.js.map': '{}' }, 'popup.js.map is a source map'],
  ['the name of a map', { 'popup.js': '//# sourceMappingURL=popup.js.map' }, 'popup.js holds a source map'],
  ['a server', { 'chunks/a.js': 'import{createServer as a}from"node:https"' }, 'chunks/a.js holds a server’s code'],
  ['a file of the practice site', { 'assets/site.css': 'body {}' }, 'assets/site.css is tests/site.css'],
  ['a folder of the maker', { 'panel.html': '<!-- /home/maker/x -->' }, 'panel.html names /home/maker/'],
  ['a hidden file', { '.env': 'x' }, '.env is no file of the extension'],
  ['a folder of tests', { 'tests/a.js': 'x' }, 'tests/a.js is no file of the extension'],
])('one with %s is refused', (_, files, fault) => {
  const packed = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, bytes(text)]));
  expect(faultsIn(packed, UNWANTED)).toEqual([fault]);
});
