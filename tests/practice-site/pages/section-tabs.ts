import { FORMS } from '../data/forms';
import { SECTIONS } from '../data/form-definition';
import type { Project } from '../database/practice-database';
import { markup, type Markup } from '../html/markup';
import { entryPath, projectPath, type Place } from '../server/entry-tokens';

/** Where in the project we are, and the way to its other sections. */
export function sectionTabs(project: Project, name: string, here: Place): Markup {
  const tab = (place: Place, title: string, path: string) => markup`<li class="nav-item">
<a class="nav-link${here === place && ' active'}" href="${path}" ${here === place && markup`aria-current="page"`}>${title}</a></li>`;
  return markup`<nav aria-label="ตำแหน่ง"><ol class="breadcrumb mb-1"><li class="breadcrumb-item"><a href="/">รายการโครงการ</a></li>
<li class="breadcrumb-item active">${project.code}</li></ol></nav>
<h1 class="project-name">${name}</h1>
<ul class="nav nav-tabs mb-3">
${SECTIONS.map((section) => tab(section, FORMS[section].title, entryPath(project.id, section)))}
${tab('overview', 'ภาพรวมและส่งอนุมัติ', projectPath(project.id))}</ul>`;
}
