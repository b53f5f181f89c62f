/** What a way back from the login leaves behind. */
const OF_LOGIN = /(?:^|[#&?])(?:session_state|state|code|iss)=[^&#]*/g;

/** A page's address as an answer about it is kept. */
export function addressOf({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  const rest = hash.replace(OF_LOGIN, '');
  return pathname + search + (rest === '#' ? '' : rest);
}
