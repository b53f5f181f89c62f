import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate';

/** The smallest site there is: one page at a time, whatever the path. */
export async function startPlainSite(html: string | (() => string)): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer(makeCertificate(), (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(typeof html === 'string' ? html : html());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, close };
}
