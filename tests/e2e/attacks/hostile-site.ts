import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../support/certificate';

/** Pages by path, under the site's name and, at `elsewhere`, as another origin. */
export interface HostileSite {
  port: number;
  elsewhere: string;
  /** Everything that was asked for, as `path?query`. */
  asked: string[];
  serve(path: string, html: string): void;
  close(): Promise<void>;
}

export async function startHostileSite(): Promise<HostileSite> {
  const pages = new Map<string, string>();
  const asked: string[] = [];
  const server = createServer(makeCertificate(), (request, response) => {
    const url = new URL(request.url ?? '/', 'https://site');
    asked.push(`${url.pathname}${url.search}`);
    const page = pages.get(url.pathname);
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    response.end(page ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ port, asked, elsewhere: `https://127.0.0.1:${port}` },
    serve: (path, html) => void pages.set(path, html),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
