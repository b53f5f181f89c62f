import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { browserOf } from '../support/driver-launch';
import { buildExtension } from '../support/extension-build';
import { rowsUnder } from '../tools/readme-table';

const SITE = 'https://emenscr.nesdc.go.th/*';

/** Keys that ask for nothing: what the extension is called, looks like and consists of. */
const PLAIN = [
  ...['manifest_version', 'name', 'description', 'version', 'icons', 'default_locale'],
  ...['background', 'action', 'options_ui'],
];

interface ContentScript {
  matches: string[];
  exclude_matches: string[];
}
interface Manifest extends Record<string, unknown> {
  permissions: string[];
  host_permissions: string[];
  content_scripts: ContentScript[];
  web_accessible_resources: { resources: string[]; matches: string[] }[];
  content_security_policy: { extension_pages: string };
}

type Project = Parameters<typeof browserOf>[0];
const folderOf = (project: Project) => buildExtension(browserOf(project), 'release');
const manifestOf = (project: Project) =>
  JSON.parse(readFileSync(join(folderOf(project), 'manifest.json'), 'utf8')) as Manifest;

test.beforeEach(() => {
  // Run by itself, it builds first.
  test.setTimeout(180_000);
});

test('asks for exactly what the README names', ({}, info) => {
  const manifest = manifestOf(info.project);
  const own = browserOf(info.project) === 'chromium' ? 'Chrome' : 'Firefox';
  const named = rowsUnder('## สิทธิ์ที่ขอ (PERMISSIONS)')
    .filter(([, browser]) => browser === own || browser === 'ทั้งสอง')
    .map(([entry = '']) => entry.replaceAll('`', ''));
  expect(asksOf(manifest).sort()).toEqual(named.sort());
  for (const [entry, , why] of rowsUnder('## สิทธิ์ที่ขอ (PERMISSIONS)')) expect(why, entry).toMatch(/[ก-๙]/);
});

test('tells the store of each permission what it is for', ({}, info) => {
  const { permissions, host_permissions } = manifestOf(info.project);
  const told = JSON.parse(readFileSync('store/permissions.json', 'utf8')) as Record<string, unknown>;
  // Chrome alone has a side panel, and its store alone asks.
  const asked = [...permissions, ...host_permissions.map((host) => `host: ${host}`)];
  expect(
    Object.keys(told)
      .filter((key) => key !== 'sidePanel' || asked.includes(key))
      .sort(),
  ).toEqual(asked.sort());
});

/** Whatever is none of the plain keys is asked for; lists are asked for one by one. */
function asksOf({ permissions, host_permissions, content_scripts, web_accessible_resources, ...rest }: Manifest) {
  return [
    ...permissions.map((each) => `permissions: ${each}`),
    ...host_permissions.map((each) => `host_permissions: ${each}`),
    ...content_scripts.flatMap(({ matches }) => matches.map((each) => `content_scripts: ${each}`)),
    ...web_accessible_resources.flatMap(({ resources }) =>
      resources.map((each) => `web_accessible_resources: ${each}`),
    ),
    ...Object.keys(rest).filter((key) => !PLAIN.includes(key)),
  ];
}

test('runs on one host, may be asked by nobody else, and can ask for no more', ({}, info) => {
  const manifest = manifestOf(info.project);
  expect(manifest.host_permissions).toEqual([SITE]);
  expect(manifest.content_scripts.map(({ matches, exclude_matches }) => [matches, exclude_matches])).toEqual([
    [[SITE], [SITE.replace('*', 'auth/*')]],
  ]);
  expect(manifest.web_accessible_resources.map(({ matches }) => matches)).toEqual([[SITE]]);
  for (const key of ['externally_connectable', 'optional_permissions', 'optional_host_permissions'])
    expect(manifest[key], key).toBeUndefined();
  if (browserOf(info.project) === 'firefox')
    expect(manifest.browser_specific_settings).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
});

test('its own policy forbids the network, strange scripts and eval', ({}, info) => {
  const { extension_pages: policy } = manifestOf(info.project).content_security_policy;
  const directives = Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  expect(directives).toEqual({
    'default-src': ["'self'"],
    'connect-src': ["'none'"],
    'object-src': ["'none'"],
    'style-src': ["'self'", "'unsafe-inline'"],
  });
});

/** What no script of ours does, and which library speaks of it all the same. */
const NEVER =
  /\beval\(|\bnew Function\b|\bFunction\(|\bfetch\(|\bXMLHttpRequest\b|\b(?:WebSocket|EventSource|RTCPeerConnection)\b|\bsendBeacon\b|\bimportScripts\b|\bimport\("?https?:/g;
/** Papa Parse can load a file by its address; it is only ever given text. */
const SPOKEN_OF: readonly { file: RegExp; what: string }[] = [{ file: /^chunks\/options-/, what: 'XMLHttpRequest' }];

test('no script asks the network or makes code of text', ({}, info) => {
  const folder = folderOf(info.project);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  const found = scripts.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(NEVER)].map(([what]) => ({ file, what })),
  );
  const unknown = found.filter(({ file, what }) => !SPOKEN_OF.some((it) => it.what === what && it.file.test(file)));
  expect(unknown).toEqual([]);
  expect(found).toHaveLength(SPOKEN_OF.length);
});

test('pages load nothing from elsewhere, and run no script that stands in them', ({}, info) => {
  const folder = folderOf(info.project);
  for (const page of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )) {
    const html = readFileSync(join(folder, page), 'utf8');
    expect(
      [...html.matchAll(/(?:src|href)="([^"]+)"/g)].filter(([, to]) => /^(?:https?:)?\/\//.test(to ?? '')),
      page,
    ).toEqual([]);
    expect(html, page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S/);
  }
});
