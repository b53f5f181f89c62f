import type { IncomingMessage } from 'node:http';

/** One request, as the routes see it. */
export interface Visit {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Path and query, to come back to after signing in. */
  place: string;
  form: FormData;
  /** What came as JSON. */
  body: unknown;
  cookie: string | undefined;
  /** The front-end stack that the visitor has chosen, as the cookie says it. */
  flavour: string | undefined;
}

export const SESSION_COOKIE = 'practice_session';
export const FLAVOUR_COOKIE = 'practice_flavour';

export async function readVisit(request: IncomingMessage): Promise<Visit> {
  const { method = 'GET', headers, url = '/' } = request;
  const { pathname, search, searchParams } = new URL(url, 'http://practice');
  return {
    method,
    path: pathname,
    query: searchParams,
    place: pathname + search,
    ...(method === 'POST' ? await readSent(request) : NOTHING_SENT()),
    cookie: cookieOf(headers.cookie, SESSION_COOKIE),
    flavour: cookieOf(headers.cookie, FLAVOUR_COOKIE),
  };
}

/** Which button was pressed, as a form or an app says it. */
export function actionOf({ form, body }: Visit): 'save' | 'draft' {
  const isJson = typeof body === 'object' && body !== null && 'action' in body;
  return (isJson ? body.action : form.get('action')) === 'draft' ? 'draft' : 'save';
}

/** A page without scripts draws its dependent lists anew by posting back; nothing is saved. */
export const isReload = ({ form }: Visit): boolean => form.get('action') === 'reload';

const NOTHING_SENT = (): Pick<Visit, 'form' | 'body'> => ({ form: new FormData(), body: undefined });

/** JSON, and both kinds of form body: read by the platform's own parsers. */
async function readSent(request: IncomingMessage): Promise<Pick<Visit, 'form' | 'body'>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const type = request.headers['content-type'] ?? 'application/x-www-form-urlencoded';
  if (parts.length === 0) return NOTHING_SENT();
  const sent = new Response(Buffer.concat(parts), { headers: { 'content-type': type } });
  if (type.startsWith('application/json'))
    return { ...NOTHING_SENT(), body: (await sent.json().catch(() => undefined)) as unknown };
  return { ...NOTHING_SENT(), form: await sent.formData() };
}

const cookieOf = (header = '', name: string) => new RegExp(`(?:^|; )${name}=(\\w+)`).exec(header)?.[1];
