import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ConnectProxy {
  port: number;
  /** What was asked for and refused, as `host:port` (tunnels) or the full address (plain http), in order. */
  refused: string[];
  close(): Promise<void>;
}

/** A local proxy that tunnels `host:443` of the given hosts to one local port and refuses everything else. */
export async function startConnectProxy(hosts: readonly string[], toPort: number): Promise<ConnectProxy> {
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const allowed = new Set(hosts.map((host) => `${host}:443`));
  const refuse = (target: string) => void refused.push(target);

  const server = createServer((request, response) => {
    refuse(request.url ?? '?');
    response.writeHead(502).end();
  });
  server.on('connection', (socket) => remember(socket, sockets));
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const target = request.url ?? '?';
    if (!allowed.has(target)) {
      refuse(target);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const tunnel = connect(toPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(client).pipe(tunnel);
    });
    remember(tunnel, sockets);
    tunnel.on('close', () => client.destroy());
    client.on('close', () => tunnel.destroy());
  });

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      for (const socket of sockets) socket.destroy();
    });
  return { port: (server.address() as AddressInfo).port, refused, close };
}

function remember(socket: Socket, sockets: Set<Socket>): void {
  sockets.add(socket);
  // A browser drops connections at will; that is no failure of the test.
  socket.on('error', () => socket.destroy());
  socket.on('close', () => sockets.delete(socket));
}
