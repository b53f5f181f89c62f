import type { PracticeSite } from '../../practice-site';

export interface PracticeVisitor {
  open(path: string): Promise<Response>;
  send(path: string, values: Readonly<Record<string, string>> | URLSearchParams | FormData): Promise<Response>;
  signIn(): Promise<void>;
}

/** A browser without pages: keeps the cookie, follows no redirect. */
export function createVisitor({ origin }: PracticeSite): PracticeVisitor {
  let cookie = '';
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(origin + path, { ...init, headers: { cookie }, redirect: 'manual' });
  const visitor: PracticeVisitor = {
    open: (path) => ask(path),
    send: (path, values) =>
      ask(path, { method: 'POST', body: values instanceof FormData ? values : new URLSearchParams(values) }),
    async signIn() {
      const answer = await visitor.send('/auth/realms/practice/login', { u_001: 'practice', u_002: 'practice' });
      cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    },
  };
  return visitor;
}
