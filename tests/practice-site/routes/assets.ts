import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { isApp, isFlavour } from '../data/flavours';
import { bundle } from '../flavours/bundle';
import { notFound, type Answer } from '../server/answer';

const MODULES = new URL('../../../node_modules/', import.meta.url);
const OWN = new URL('../public/', import.meta.url);

const VENDOR: Readonly<Record<string, string>> = {
  'bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css',
  'bootstrap.js': 'bootstrap/dist/js/bootstrap.bundle.min.js',
  'jquery.js': 'jquery/dist/jquery.min.js',
  'select2.css': 'select2/dist/css/select2.min.css',
  'select2.js': 'select2/dist/js/select2.min.js',
  'select2.th.js': 'select2/dist/js/i18n/th.js',
  'datepicker.css': 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.standalone.min.css',
  'datepicker.js': 'bootstrap-datepicker/dist/js/bootstrap-datepicker.min.js',
  'datepicker.th.js': 'bootstrap-datepicker/dist/locales/bootstrap-datepicker.th.min.js',
};
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The site's own scripts and styles, and the libraries' out of node_modules: nothing comes from elsewhere. */
export async function asset(path: string): Promise<Answer> {
  const [, vendor, name = ''] = /^\/assets\/(vendor\/)?([\w.-]+)$/.exec(path) ?? [];
  const [, app, kind] = /^app-(\w+)\.(js|css)$/.exec(name) ?? [];
  if (isFlavour(app) && isApp(app)) {
    const headers = { 'content-type': TYPES[extname(name)] ?? '', 'cache-control': 'no-cache' };
    return { status: 200, headers, body: (await bundle(app))[kind === 'css' ? 'css' : 'js'] };
  }
  const source = vendor === undefined ? new URL(name, OWN) : VENDOR[name] && new URL(VENDOR[name], MODULES);
  const type = TYPES[extname(name)];
  if (!source || type === undefined) return notFound();
  try {
    const headers = { 'content-type': type, 'cache-control': 'no-cache' };
    return { status: 200, headers, body: await readFile(fileURLToPath(source)) };
  } catch {
    return notFound();
  }
}
