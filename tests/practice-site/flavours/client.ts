import type { Choice } from '../data/choice';
import type { ChoiceListName } from '../data/choice-lists';
import type { EntryAnswer, EntryRequest, SaveAnswer, SessionAnswer } from './contract';

/** The server's side as an app in the browser sees it. Where the login is gone, the page leaves for the sign-in page. */
export const getSession = () => ask<SessionAnswer>('/api/session');
export const getEntry = (k: string) => ask<EntryAnswer>(`/api/entry?${new URLSearchParams({ k })}`);

export const getChoices = (of: ChoiceListName, under: string) =>
  ask<Choice[]>(`/app/lists?${new URLSearchParams({ of, under })}`);

export const saveEntry = (k: string, request: EntryRequest) =>
  ask<SaveAnswer>(`/api/entry?${new URLSearchParams({ k })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, init);
  // The routes that draw pages answer with the sign-in page itself.
  if (response.status === 401 || response.redirected) return toSignIn();
  if (!response.ok && response.status !== 422) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

function toSignIn(): Promise<never> {
  const next = location.pathname + location.search + location.hash;
  location.assign(`/auth/realms/practice/login?${new URLSearchParams({ next, expired: '1' })}`);
  return new Promise(() => undefined);
}
