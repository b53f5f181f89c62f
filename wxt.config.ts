import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { SITE_PAGES } from './utils/site/address';

/**
 * The polyfill carries a table of every API, 2.6 kB gzip in each bundle, to make promises of callbacks. Chrome has made
 * its own since manifest version 3, so only what is more than that stays: messages that are answered by a promise.
 */
const PROMISED = { runtime: { sendMessage: {} }, tabs: { sendMessage: {} } };

const slimPolyfill = {
  name: 'slim-polyfill',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (id.startsWith('\0') || !id.endsWith('webextension-polyfill/dist/browser-polyfill.js')) return undefined;
    const table = /const apiMetadata = (\{[\s\S]*?\n\s*\});\n\s*if \(Object\.keys/.exec(code)?.[1];
    if (table === undefined) throw new Error('webextension-polyfill has changed: its API table was not found');
    // Nothing is left in the table that would be given a callback.
    const callbacks = /const wrapAsyncFunction = [\s\S]*?\n {6}\};\n/.exec(code)?.[0];
    if (!callbacks?.includes('fallbackToNoCallback'))
      throw new Error('webextension-polyfill has changed: what makes promises of callbacks was not found');
    const slim = code
      .replace(table, JSON.stringify(PROMISED))
      .replace(callbacks, 'const wrapAsyncFunction = () => {};\n');
    return { code: slim, map: null };
  },
};

/**
 * The messages log nothing, what is none of them is heard by nobody, and an error that is answered is its name and text:
 * its stack stays where it happened. In every bundle this is 0.4 kB gzip.
 */
const PLAIN_ERRORS = `
const serializeError = (thrown) => ({ name: String(thrown?.name ?? 'Error'), message: String(thrown?.message ?? thrown) });
const deserializeError = ({ name, message }) => Object.assign(new Error(message), { name });`;

const slimMessaging = {
  name: 'slim-messaging',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/@webext-core\/messaging\/dist\/generic-[^/]*$/.test(id)) return undefined;
    const slim = code
      .replace(/config\??\.logger\?\.\w+\((?:`[^`]*`|\([^()]*\)|[^()`])*\);/g, '')
      .replace(/if \(config\.throwOnUnknownMessageFormat\) \{[\s\S]*?\} else return;/, 'return;')
      .replace(/import \{ deserializeError, serializeError \} from "[^"]+";/, PLAIN_ERRORS);
    if (/logger|throwOn/.test(slim) || !slim.includes(PLAIN_ERRORS))
      throw new Error('@webext-core/messaging has changed: its log or its errors were not found');
    return { code: slim, map: null };
  },
};

/**
 * WXT lets a content script end when a newer one announces itself, by an event that any script of the page can make. Ours
 * takes that for a question only: it ends when the browser says that its extension is gone.
 */
const deafToForgedEnds = {
  name: 'deaf-to-forged-ends',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.includes('wxt/dist/utils/content-script-context')) return undefined;
    const heard =
      'if (!(event instanceof CustomEvent) || !this.verifyScriptStartedEvent(event)) return;\n\t\t\tthis.notifyInvalidated();';
    const told = /window\.postMessage\(\{[\s\S]*?\}, "\*"\);/;
    if (!code.includes(heard) || !told.test(code))
      throw new Error('wxt has changed: its end of content scripts was not found');
    return { code: code.replace(heard, 'void this.isInvalid;').replace(told, ''), map: null };
  },
};

/** No script of ours asks these of its context: without them the content script is 0.1 kB smaller. */
const UNASKED = /\n\t(?:block|setTimeout|requestAnimationFrame|requestIdleCallback)\([\s\S]*?\n\t\}/g;

const slimContext = {
  name: 'slim-context',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.includes('wxt/dist/utils/content-script-context')) return undefined;
    if (code.match(UNASKED)?.length !== 4) throw new Error('wxt has changed: its wrappers of timers were not found');
    return { code: code.replace(UNASKED, ''), map: null };
  },
};

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifestVersion: 3,
  // Thai as it is: escaped, every letter would take six bytes.
  vite: () => ({
    plugins: [preact(), slimPolyfill, slimMessaging, deafToForgedEnds, slimContext],
    // Thai as it is: escaped, every letter would take six bytes.
    esbuild: { charset: 'utf8' },
    build: {
      // Every browser that takes the extension preloads by itself; the stand-in would fetch.
      modulePreload: { polyfill: false },
      // The popup loads two scripts instead of seven: 1.49 of an empty one's opening instead of 1.55 (npm run bench -- popup).
      rollupOptions: { output: { experimentalMinChunkSize: 20_000 } },
      // 4 % smaller than esbuild's own minifier: it keeps the content script within its budget.
      minify: 'terser',
      terserOptions: {
        ecma: 2022,
        compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
        format: { ascii_only: false },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'th',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'contextMenus',
      'alarms',
      'notifications',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [SITE_PAGES],
    content_security_policy: {
      extension_pages: "default-src 'self'; connect-src 'none'; object-src 'none'; style-src 'self' 'unsafe-inline'",
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_openPanel__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_nextFinding__' },
      'enter-card': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_enterCard__' },
    },
    web_accessible_resources: [{ resources: ['framed-panel.html'], matches: [SITE_PAGES] }],
    ...(browser === 'firefox'
      ? {
          // Else the icon, with the days left on it, hides among the extensions.
          action: { default_area: 'navbar' },
          sidebar_action: { default_panel: 'panel.html', open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: 'assist@emenscr-assist.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          side_panel: { default_path: 'panel.html' },
          minimum_chrome_version: '120',
          // Firefox knows no such file: what the policy may hold is written in docs/managed-policy.md for both.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
