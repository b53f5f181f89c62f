import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, normalize, resolve } from 'node:path';
import { makeCertificate } from '../support/certificate';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface ServedPage {
  port: number;
  /** Where the page stands on the real host. */
  path: string;
  close(): Promise<void>;
}

/** Serves a saved page with the files beside it, or passes a local site on, so that it stands under the real host's name. */
export async function servePage(fileOrUrl: string): Promise<ServedPage> {
  const isUrl = /^https?:\/\//.test(fileOrUrl);
  const file = resolve(fileOrUrl);
  if (!isUrl && !existsSync(file)) throw new Error(`ไม่พบไฟล์ ${fileOrUrl} (no such file)`);
  const server = createServer(makeCertificate(), (request, response) => {
    const path = request.url ?? '/';
    if (isUrl) void passOn(new URL(path, fileOrUrl), response);
    else serveFile(dirname(file), path, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { pathname, search, hash } = isUrl
    ? new URL(fileOrUrl)
    : { pathname: `/${encodeURIComponent(basename(file))}`, search: '', hash: '' };
  return {
    port: (server.address() as AddressInfo).port,
    path: `${pathname}${search}${hash}`,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function serveFile(folder: string, url: string, response: ServerResponse): void {
  const path = normalize(join(folder, decodeURIComponent(url.split('?')[0] ?? '/')));
  if (!path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const content = readFileSync(path);
  const isFragment = extname(path) === '.html' && !/<html|<!doctype/i.test(content.toString('utf8', 0, 2000));
  response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
  // The corpus keeps only what stands in the body.
  response.end(
    isFragment
      ? `<!doctype html><html lang="th"><meta charset="utf-8"><body>${content.toString('utf8')}</body></html>`
      : content,
  );
}

async function passOn(url: URL, response: ServerResponse): Promise<void> {
  try {
    const answer = await fetch(url);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/html' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  } catch (problem) {
    response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' }).end(String(problem));
  }
}
