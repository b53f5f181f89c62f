import { FORMS } from '../data/forms';
import type { Section } from '../data/form-definition';
import type { Project, SavedSection } from '../database/practice-database';
import { entryPage } from '../pages/entry-page';
import { page, redirect, type Answer } from '../server/answer';
import { entryPath } from '../server/entry-tokens';
import type { SignedInVisit, Site } from '../server/site';
import { checkForm, isBlank } from '../validation/check-form';
import { readForm } from '../validation/read-form';

/** One section of one project: shown, or saved and shown again. */
export function entry(site: Site, visit: SignedInVisit, project: Project, section: Section): Answer {
  const { database } = site;
  const definition = FORMS[section];
  const values = database.section(project.id, section);
  const common = { project, section, projectName: nameOf(site, project), user: visit.session.user };
  if (visit.method !== 'POST') {
    const rows = Object.fromEntries(definition.groups.map(({ key }) => [key, database.rows(project.id, key)]));
    const { notice } = visit.session;
    delete visit.session.notice;
    return page(entryPage({ ...common, view: { definition, values, rows, errors: new Map() }, notice }));
  }

  const press = visit.form.get('action') === 'draft' ? 'draft' : 'save';
  const sent = readForm(definition, visit.form, values);
  const errors = checkForm(definition, sent, press);
  if (errors.size > 0) return page(entryPage({ ...common, view: { definition, ...sent, errors } }), 422);
  database.saveSection(project.id, section, withoutBlankRows(sent, section));
  visit.session.notice = press === 'draft' ? 'บันทึกร่างเรียบร้อยแล้ว' : 'บันทึกข้อมูลเรียบร้อยแล้ว';
  return redirect(entryPath(project.id, section));
}

function withoutBlankRows({ values, rows }: SavedSection, section: Section): SavedSection {
  const kept = FORMS[section].groups.map(({ key, fixedRows }) => {
    const list = rows[key] ?? [];
    return [key, fixedRows ? list : list.filter((row) => !isBlank(row))] as const;
  });
  return { values, rows: Object.fromEntries(kept) };
}

export const nameOf = ({ database }: Site, { id }: Project): string =>
  database.section(id, 'general')['projectName'] || 'โครงการใหม่ (ยังไม่ระบุชื่อ)';
