import type { Press } from '../database/practice-database';
import { failed, notFound, type Answer } from '../server/answer';
import { placeOf } from '../server/entry-tokens';
import type { Site } from '../server/site';
import { actionOf, isReload, type Visit } from '../server/visit';
import { api } from './api';
import { asset } from './assets';
import { chooseFlavour } from './choose-flavour';
import { entry } from './entry';
import { list } from './lists';
import { approve, createProject, projectList, projectOverview } from './projects';
import { signIn, toSignIn } from './sign-in';

export async function route(site: Site, visit: Visit): Promise<Answer> {
  const { path, method } = visit;
  if (path.startsWith('/assets/')) return asset(path);
  const chosen = chooseFlavour(visit);
  if (chosen) return chosen;
  if (path.startsWith('/auth/')) return signIn(site, visit);
  const press = pressOf(visit);
  if (press) site.database.countPress(press);
  if (path.startsWith('/api/')) return api(site, visit);
  const session = site.sessions.find(visit.cookie);
  if (!session) return toSignIn(visit);

  if (press && press !== 'create' && site.savesToFail > 0) {
    site.savesToFail -= 1;
    return failed();
  }
  const signedIn = { ...visit, session };
  if (path === '/' && method === 'GET') return projectList(site, signedIn);
  if (path === '/app/projects' && method === 'POST') return createProject(site);
  if (path === '/app/lists') return list(site, signedIn);
  const found = placeOf(site.database, visit.query.get('k'));
  if (!found) return notFound();
  const { project, place } = found;
  if (place === 'overview') {
    if (path === '/app/approve' && method === 'POST') return approve(site, signedIn, project);
    return path === '/app/project' ? projectOverview(site, signedIn, project) : notFound();
  }
  return path === '/app/entry' ? entry(site, signedIn, project, place) : notFound();
}

/** Which button a request comes from. Counted even when the login is gone: it was pressed all the same. */
function pressOf(visit: Visit): Press | undefined {
  const { method, path } = visit;
  if (method !== 'POST') return undefined;
  if (path === '/app/approve') return 'approve';
  if (path === '/app/projects') return 'create';
  if (path !== '/app/entry' && path !== '/api/entry') return undefined;
  return isReload(visit) ? undefined : actionOf(visit);
}
