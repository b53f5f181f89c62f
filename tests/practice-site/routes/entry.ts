import { setTimeout as wait } from 'node:timers/promises';
import { FORMS } from '../data/forms';
import { isApp } from '../data/flavours';
import type { Section } from '../data/form-definition';
import type { Project, SavedSection } from '../database/practice-database';
import { keepOffered } from '../flavours/table/keep-offered';
import { tablePage } from '../flavours/table/table-page';
import { appShell } from '../pages/app-shell';
import { entryPage, type EntryParts } from '../pages/entry-page';
import { page, redirect, type Answer } from '../server/answer';
import { entryPath } from '../server/entry-tokens';
import { flavourOf, type SignedInVisit, type Site } from '../server/site';
import { actionOf, isReload } from '../server/visit';
import { checkForm, isBlank } from '../validation/check-form';
import { readForm } from '../validation/read-form';

/** One section of one project: shown, or saved and shown again. */
export async function entry(site: Site, visit: SignedInVisit, project: Project, section: Section): Promise<Answer> {
  const { database } = site;
  const flavour = flavourOf(site, visit);
  const definition = FORMS[section];
  const values = database.section(project.id, section);
  const common = { project, section, projectName: nameOf(site, project), user: visit.session.user };
  const draw = (parts: EntryParts, status?: number) =>
    flavour === 'table' ? page(tablePage(parts), status, 'unsafe-inline') : page(entryPage(parts), status);
  if (visit.method !== 'POST') {
    if (isApp(flavour)) return page(appShell(flavour), 200, 'unsafe-eval');
    const { notice } = visit.session;
    delete visit.session.notice;
    const view = { definition, values, rows: rowsOf(site, project, section), errors: new Map() };
    return draw({ ...common, view, notice });
  }

  const sent = readForm(definition, visit.form, values);
  if (isReload(visit)) {
    await wait(site.listDelay);
    const view = { definition, values: keepOffered(definition, sent.values), rows: sent.rows, errors: new Map() };
    return draw({ ...common, view });
  }
  const { errors, notice } = save(site, project, section, sent, actionOf(visit));
  if (notice === undefined) return draw({ ...common, view: { definition, ...sent, errors } }, 422);
  visit.session.notice = notice;
  return redirect(entryPath(project.id, section));
}

/** Keeps what was sent unless something is wrong with it; only then there is no notice. */
export function save(site: Site, project: Project, section: Section, sent: SavedSection, press: 'save' | 'draft') {
  const errors = checkForm(FORMS[section], sent, press);
  if (errors.size > 0) return { errors, notice: undefined };
  site.database.saveSection(project.id, section, withoutBlankRows(sent, section));
  return { errors, notice: press === 'draft' ? 'บันทึกร่างเรียบร้อยแล้ว' : 'บันทึกข้อมูลเรียบร้อยแล้ว' };
}

export const rowsOf = ({ database }: Site, { id }: Project, section: Section) =>
  Object.fromEntries(FORMS[section].groups.map(({ key }) => [key, database.rows(id, key)]));

function withoutBlankRows({ values, rows }: SavedSection, section: Section): SavedSection {
  const kept = FORMS[section].groups.map(({ key, fixedRows }) => {
    const list = rows[key] ?? [];
    return [key, fixedRows ? list : list.filter((row) => !isBlank(row))] as const;
  });
  return { values, rows: Object.fromEntries(kept) };
}

export const nameOf = ({ database }: Site, { id }: Project): string =>
  database.section(id, 'general')['projectName'] || 'โครงการใหม่ (ยังไม่ระบุชื่อ)';
