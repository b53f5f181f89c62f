import { FORMS } from '../data/forms';
import { SECTIONS, type Section } from '../data/form-definition';
import type { Project } from '../database/practice-database';
import { layout, notice as noticeBox } from '../html/layout';
import { markup, type Markup } from '../html/markup';
import { entryPath, tokenOf } from '../server/entry-tokens';
import { state } from './project-list-page';
import { sectionTabs } from './section-tabs';

interface ProjectParts {
  project: Project;
  name: string;
  /** Sections of which something is saved. */
  filled: readonly Section[];
  user: string;
  notice?: string | undefined;
}

/** The whole project at a glance, and the one button that sends it on. */
export function projectPage({ project, name, filled, user, notice }: ProjectParts): Markup {
  const line = (section: Section, index: number) => markup`<tr><td>${index + 1}</td><td>${FORMS[section].title}</td>
<td>${filled.includes(section) ? markup`<span class="badge text-bg-success">มีข้อมูลแล้ว</span>` : markup`<span class="badge text-bg-light">ยังไม่มีข้อมูล</span>`}</td>
<td class="text-end"><a class="btn btn-sm btn-outline-primary" href="${entryPath(project.id, section)}">แก้ไข</a></td></tr>`;
  const content = markup`${sectionTabs(project, name, 'overview')}
${notice !== undefined && noticeBox('success', notice)}
<div class="card mb-3"><div class="card-header"><h2 class="card-title">ส่วนของแบบฟอร์ม</h2>${state(project)}</div>
<table class="table align-middle mb-0"><thead class="table-light"><tr><th class="col-number">ลำดับ</th><th>ส่วน</th><th>การนำเข้าข้อมูล</th><th></th></tr></thead>
<tbody>${SECTIONS.map(line)}</tbody></table></div>
<form method="post" action="/app/approve?k=${tokenOf(project.id, 'overview')}" class="form-buttons">
<button type="submit" class="btn btn-success" ${project.sent && markup`disabled`}>ส่งอนุมัติ</button></form>`;
  return layout({ title: 'ภาพรวมโครงการ', content, user });
}
