import type { Markup } from '../html/markup';

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Buffer;
}

/** Strict, as such systems often are: nothing from elsewhere, and no frames. */
const POLICY =
  "default-src 'self'; img-src 'self' data:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-src 'none'";

/** `scripts` is what the page's own scripts cannot do without. */
export const page = (content: Markup, status = 200, scripts?: 'unsafe-eval' | 'unsafe-inline'): Answer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': scripts === undefined ? POLICY : `${POLICY}; script-src 'self' '${scripts}'`,
    'cache-control': 'no-store',
  },
  body: content.source,
});

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

/** After a POST the browser comes back with a GET. Addresses are root-relative: the host has more than one name. */
export const redirect = (path: string, cookie?: string): Answer => ({
  status: 303,
  headers: { location: path, ...(cookie === undefined ? {} : { 'set-cookie': cookie }) },
  body: '',
});

/** As a busy server answers a save. */
export const failed = (): Answer => ({
  status: 503,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><html lang="th"><title>ระบบไม่พร้อม</title><h1>ระบบไม่พร้อมให้บริการชั่วคราว</h1></html>',
});

export const notFound = (): Answer => ({ status: 404, headers: { 'content-type': 'text/plain' }, body: 'not found' });
