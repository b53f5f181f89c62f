import type { IncomingMessage } from 'node:http';

/** One request, as the routes see it. */
export interface Visit {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Path and query, to come back to after signing in. */
  place: string;
  form: FormData;
  cookie: string | undefined;
}

export const SESSION_COOKIE = 'practice_session';

export async function readVisit(request: IncomingMessage): Promise<Visit> {
  const { method = 'GET', headers, url = '/' } = request;
  const { pathname, search, searchParams } = new URL(url, 'http://practice');
  return {
    method,
    path: pathname,
    query: searchParams,
    place: pathname + search,
    form: method === 'POST' ? await readForm(request) : new FormData(),
    cookie: new RegExp(`${SESSION_COOKIE}=(\\w+)`).exec(headers.cookie ?? '')?.[1],
  };
}

/** Both kinds of form body, read by the platform's own parser. */
async function readForm(request: IncomingMessage): Promise<FormData> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const type = request.headers['content-type'] ?? 'application/x-www-form-urlencoded';
  if (parts.length === 0) return new FormData();
  return new Response(Buffer.concat(parts), { headers: { 'content-type': type } }).formData();
}
