import type { PracticeSite } from '../../practice-site';

export interface PracticeVisitor {
  open(path: string): Promise<Response>;
  send(path: string, values: Readonly<Record<string, string>> | URLSearchParams | FormData): Promise<Response>;
  sendJson(path: string, body: unknown): Promise<Response>;
  signIn(): Promise<void>;
}

/** A browser without pages: keeps cookies, follows no redirect. */
export function createVisitor({ origin }: PracticeSite): PracticeVisitor {
  const cookies = new Map<string, string>();
  const ask = async (path: string, { headers, ...init }: RequestInit = {}) => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(origin + path, { ...init, headers: { ...headers, cookie }, redirect: 'manual' });
    const [, name, value] = /^(\w+)=(\w*)/.exec(answer.headers.get('set-cookie') ?? '') ?? [];
    if (name !== undefined && value !== undefined) cookies.set(name, value);
    return answer;
  };
  const visitor: PracticeVisitor = {
    open: (path) => ask(path),
    send: (path, values) =>
      ask(path, { method: 'POST', body: values instanceof FormData ? values : new URLSearchParams(values) }),
    sendJson: (path, body) =>
      ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    async signIn() {
      await visitor.send('/auth/realms/practice/login', { u_001: 'practice', u_002: 'practice' });
    },
  };
  return visitor;
}
