import { page, redirect, type Answer } from '../server/answer';
import { flavourOf, type Site } from '../server/site';
import { SESSION_COOKIE, type Visit } from '../server/visit';
import { signInPage } from '../pages/sign-in-page';

export const SIGN_IN = '/auth/realms/practice/login';
const SIGN_OUT = '/auth/realms/practice/logout';

/** Everything below /auth/. */
export function signIn(site: Site, visit: Visit): Answer {
  if (visit.path === SIGN_OUT) {
    site.sessions.end(visit.cookie);
    return redirect(SIGN_IN, `${SESSION_COOKIE}=; Path=/; Max-Age=0`);
  }
  if (visit.path !== SIGN_IN) return redirect(SIGN_IN);
  const next = localPath(visit.query.get('next'));
  const flavour = flavourOf(site, visit);
  if (visit.method !== 'POST') return page(signInPage({ next, flavour, expired: visit.query.has('expired') }));
  const user = String(visit.form.get('u_001') ?? '').trim();
  if (user === '' || String(visit.form.get('u_002') ?? '') === '') {
    return page(signInPage({ next, flavour, error: 'กรุณากรอกชื่อผู้ใช้และรหัสผ่าน' }), 422);
  }
  const token = site.sessions.open(user);
  const cookie = `${SESSION_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax${site.secure ? '; Secure' : ''}`;
  return redirect(next, cookie);
}

/** Where a visitor without a login is sent. What was posted is lost, as it is in such systems. */
export function toSignIn({ method, place, cookie }: Visit): Answer {
  const query = new URLSearchParams({ next: method === 'POST' && !place.startsWith('/app/entry') ? '/' : place });
  if (cookie !== undefined) query.set('expired', '1');
  return redirect(`${SIGN_IN}?${query}`);
}

const localPath = (path: string | null) => (path !== null && /^\/(?![/\\])/.test(path) ? path : '/');
