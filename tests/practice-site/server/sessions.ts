import { randomBytes } from 'node:crypto';

export interface Session {
  user: string;
  /** Said once, on the next page. */
  notice?: string;
  lastSeen: number;
}

export interface Sessions {
  open(user: string): string;
  /** The session of a token, if its login has not expired; being seen renews it. */
  find(token: string | undefined): Session | undefined;
  end(token: string | undefined): void;
  endAll(): void;
}

/** Logins that end after so many minutes without a request. */
export function createSessions(minutes: number): Sessions {
  const open = new Map<string, Session>();
  return {
    open(user) {
      const token = randomBytes(16).toString('hex');
      open.set(token, { user, lastSeen: Date.now() });
      return token;
    },
    find(token = '') {
      const session = open.get(token);
      if (!session || Date.now() - session.lastSeen > minutes * 60_000) return undefined;
      session.lastSeen = Date.now();
      return session;
    },
    end: (token = '') => void open.delete(token),
    endAll: () => open.clear(),
  };
}
