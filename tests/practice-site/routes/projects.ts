import { choicesOf } from '../data/choice-lists';
import { SECTIONS, type Section } from '../data/form-definition';
import { FORMS } from '../data/forms';
import type { Project } from '../database/practice-database';
import { projectListPage } from '../pages/project-list-page';
import { projectPage } from '../pages/project-page';
import { page, redirect, type Answer } from '../server/answer';
import { entryPath, projectPath } from '../server/entry-tokens';
import type { SignedInVisit, Site } from '../server/site';
import { isBlank } from '../validation/check-form';
import { nameOf } from './entry';

/** The list, narrowed by the search form. */
export function projectList(site: Site, { query, session }: SignedInVisit): Answer {
  const wanted = { name: query.get('q1') ?? '', year: query.get('q2') ?? '', agency: query.get('q3') ?? '' };
  const lines = site.database
    .projects()
    .map((project) => {
      const { fiscalYear = '', agencyName: agency = '' } = site.database.section(project.id, 'general');
      return { project, name: nameOf(site, project), fiscalYear, agency, agencyLabel: labelOfAgency(agency) };
    })
    .filter(({ name }) => name.includes(wanted.name.trim()))
    .filter(({ fiscalYear }) => wanted.year === '' || fiscalYear === wanted.year)
    .filter(({ agency }) => wanted.agency === '' || agency === wanted.agency);
  return page(projectListPage({ lines, wanted, user: session.user }));
}

export const createProject = (site: Site): Answer => redirect(entryPath(site.database.addProject(), 'general'));

export function projectOverview(site: Site, { session }: SignedInVisit, project: Project): Answer {
  const filled = SECTIONS.filter((section) => holdsAnything(site, project, section));
  const { notice } = session;
  delete session.notice;
  return page(projectPage({ project, name: nameOf(site, project), filled, user: session.user, notice }));
}

/** ส่งอนุมัติ: only ever pressed by a person. */
export function approve(site: Site, { session }: SignedInVisit, project: Project): Answer {
  site.database.markSent(project.id);
  session.notice = 'ส่งอนุมัติเรียบร้อยแล้ว';
  return redirect(projectPath(project.id));
}

function holdsAnything({ database }: Site, { id }: Project, section: Section): boolean {
  const rows = FORMS[section].groups.flatMap(({ key }) => database.rows(id, key));
  return [database.section(id, section), ...rows].some((values) => !isBlank(values));
}

const labelOfAgency = (code: string) => choicesOf('agencies').find(({ value }) => value === code)?.label ?? '-';
