import type { Section } from '../data/form-definition';
import type { Project } from '../database/practice-database';
import type { FormView } from '../html/form-view';
import { layout, notice as noticeBox } from '../html/layout';
import { markup, type Markup } from '../html/markup';
import { SECTION_FORMS } from '../sections/section-forms';
import { entryPath } from '../server/entry-tokens';
import { sectionTabs } from './section-tabs';

export interface EntryParts {
  project: Project;
  section: Section;
  projectName: string;
  user: string;
  view: FormView;
  notice?: string | undefined;
}

/** One page, one section, one form. */
export function entryPage({ project, section, projectName, user, view, notice }: EntryParts): Markup {
  const { title } = view.definition;
  const problems = view.errors.size;
  const content = markup`${sectionTabs(project, projectName, section)}
${notice !== undefined && noticeBox('success', notice)}
${problems > 0 && noticeBox('danger', `ยังไม่ได้บันทึก กรุณาตรวจสอบข้อมูลที่กรอก ${problems} รายการ`)}
<form method="post" action="${entryPath(project.id, section)}" enctype="multipart/form-data" novalidate data-checked>
<div class="section-head"><h2 class="section-title">${title}</h2><span class="small text-secondary">ช่องที่มีเครื่องหมาย <span class="text-danger">*</span> จำเป็นต้องกรอก</span></div>
${SECTION_FORMS[section](view)}
<div class="form-buttons">
<button type="submit" class="btn btn-outline-primary" name="action" value="draft">บันทึกร่าง</button>
<button type="submit" class="btn btn-primary" name="action" value="save">บันทึก</button>
</div>
</form>`;
  return layout({ title, content, user });
}
