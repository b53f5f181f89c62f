import { isFlavour } from '../data/flavours';
import { redirect, type Answer } from '../server/answer';
import { FLAVOUR_COOKIE, type Visit } from '../server/visit';

/** `?flavour=react` on any page: the choice goes into a cookie, the rest of the address stays. */
export function chooseFlavour({ method, path, query }: Visit): Answer | undefined {
  const chosen = query.get('flavour');
  if (method !== 'GET' || !isFlavour(chosen)) return undefined;
  const rest = new URLSearchParams(query);
  rest.delete('flavour');
  const place = rest.size > 0 ? `${path}?${rest}` : path;
  return redirect(place, `${FLAVOUR_COOKIE}=${chosen}; Path=/; SameSite=Lax`);
}
