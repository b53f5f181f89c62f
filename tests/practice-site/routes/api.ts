import type { ChoiceListName } from '../data/choice-lists';
import { choicesOf } from '../data/choice-lists';
import { SECTIONS, type Section } from '../data/form-definition';
import { FORMS } from '../data/forms';
import type { Project } from '../database/practice-database';
import type { EntryAnswer, SaveAnswer, SessionAnswer } from '../flavours/contract';
import { json, notFound, type Answer } from '../server/answer';
import { placeOf, tokenOf } from '../server/entry-tokens';
import type { Site } from '../server/site';
import { actionOf, type Visit } from '../server/visit';
import { readJson } from '../validation/read-json';
import { nameOf, rowsOf, save } from './entry';

/** Everything below /api/: the same forms, the same checks and the same database, as JSON. */
export function api(site: Site, visit: Visit): Answer {
  const session = site.sessions.find(visit.cookie);
  if (!session) return json({ error: 'หมดเวลาการใช้งาน กรุณาเข้าสู่ระบบอีกครั้ง' }, 401);
  if (visit.path === '/api/session') return json(sessionAnswer(site, session.user));
  const found = placeOf(site.database, visit.query.get('k'));
  if (visit.path !== '/api/entry' || !found || found.place === 'overview') return notFound();
  const { project, place } = found;
  return visit.method === 'POST' ? saved(site, visit, project, place) : json(entryAnswer(site, project, place));
}

function sessionAnswer(site: Site, user: string): SessionAnswer {
  return {
    user,
    projects: site.database.projects().map((project) => ({ id: project.id, name: nameOf(site, project) })),
  };
}

function entryAnswer(site: Site, project: Project, section: Section): EntryAnswer {
  const { title, fields, groups } = FORMS[section];
  const lists = fields.filter(({ parent }) => parent === undefined).map(({ choices }) => choices);
  return {
    project: { id: project.id, name: nameOf(site, project) },
    section,
    title,
    fields,
    groups,
    values: site.database.section(project.id, section),
    rows: rowsOf(site, project, section),
    choices: Object.fromEntries(lists.filter(isNamed).map((list) => [list, choicesOf(list)])),
    tabs: SECTIONS.map((one) => ({ section: one, title: FORMS[one].title, k: tokenOf(project.id, one) })),
  };
}

function saved(site: Site, visit: Visit, project: Project, section: Section): Answer {
  const sent = readJson(FORMS[section], visit.body, site.database.section(project.id, section));
  const { errors, notice } = save(site, project, section, sent, actionOf(visit));
  const answer: SaveAnswer = notice === undefined ? { errors: Object.fromEntries(errors) } : { notice };
  return json(answer, notice === undefined ? 422 : 200);
}

const isNamed = (list: ChoiceListName | undefined): list is ChoiceListName => list !== undefined;
