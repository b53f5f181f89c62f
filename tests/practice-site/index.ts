import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { isApp, type Flavour } from './data/flavours';
import type { Section } from './data/form-definition';
import { openDatabase } from './database/open-database';
import type { PracticeDatabase } from './database/practice-database';
import { sowSeeds } from './database/sow-seeds';
import { bundle } from './flavours/bundle';
import { route } from './routes/router';
import { entryPath, projectPath } from './server/entry-tokens';
import { createSessions } from './server/sessions';
import type { Site } from './server/site';
import { readVisit } from './server/visit';

export type { Flavour } from './data/flavours';
export type { Section } from './data/form-definition';
export type { PracticeDatabase } from './database/practice-database';

export interface PracticeSiteOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  tls?: { key: string; cert: string };
  /** Kept after close; without it the data live in a temporary file that goes at close. */
  databaseFile?: string;
  /** Puts three practice projects into an empty database; on unless refused. */
  seed?: boolean;
  /** Minutes without a request after which a login is gone. */
  loginMinutes?: number;
  /** How long the options below a choice take to come, in milliseconds. */
  listDelay?: number;
  /** The front-end stack of the entry forms; Bootstrap unless said. A visitor may choose another with `?flavour=`. */
  flavour?: Flavour;
}

export interface PracticeSite {
  origin: string;
  port: number;
  database: PracticeDatabase;
  /** The address of a section's form, without origin. */
  entryPath(projectId: number, section: Section): string;
  projectPath(projectId: number): string;
  /** A new empty project, as the button of the list makes one; its id. */
  addProject(): number;
  /** Ends every login at once, as if its time had passed. */
  expireLogins(): void;
  /** The next so many saves are answered with an error page, and nothing of them is kept. */
  failSaves(count: number): void;
  close(): Promise<void>;
}

/** Starts an entry system of our own, for practice and tests. It is not eMENSCR, and says so on every page. */
export async function startPracticeSite(options: PracticeSiteOptions = {}): Promise<PracticeSite> {
  const {
    port = 0,
    tls,
    databaseFile,
    seed = true,
    loginMinutes = 30,
    listDelay = 300,
    flavour = 'bootstrap',
  } = options;
  if (isApp(flavour)) await bundle(flavour);
  const database = await openDatabase(databaseFile);
  if (seed) sowSeeds(database);
  const sessions = createSessions(loginMinutes);
  const site: Site = { database, sessions, secure: tls !== undefined, listDelay, flavour, savesToFail: 0 };
  const onRequest = (request: IncomingMessage, response: ServerResponse) => void serve(site, request, response);
  const server = tls ? createHttpsServer(tls, onRequest) : createHttpServer(onRequest);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;

  return {
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${taken}`,
    port: taken,
    database,
    entryPath,
    projectPath,
    addProject: () => database.addProject(),
    expireLogins: () => site.sessions.endAll(),
    failSaves: (count) => void (site.savesToFail = count),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      database.close();
    },
  };
}

async function serve(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { status, headers, body } = await route(site, await readVisit(request));
    response.writeHead(status, headers).end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500, { 'content-type': 'text/plain' }).end('error');
  }
}
