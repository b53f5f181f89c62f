import { choicesOf } from '../data/choice-lists';
import type { Choice } from '../data/choice';
import type { Project } from '../database/practice-database';
import { layout } from '../html/layout';
import { markup, type Markup } from '../html/markup';
import { entryPath, projectPath } from '../server/entry-tokens';

interface Line {
  project: Project;
  name: string;
  fiscalYear: string;
  agencyLabel: string;
}

interface ListParts {
  lines: readonly Line[];
  wanted: { name: string; year: string; agency: string };
  user: string;
}

/** The list with its search form: the labels are those of the entry form, the form is none. */
export function projectListPage({ lines, wanted, user }: ListParts): Markup {
  const content = markup`<div class="d-flex align-items-center mb-3"><h1 class="page-title me-auto">รายการโครงการ</h1>
<form method="post" action="/app/projects"><button class="btn btn-primary">+ สร้างโครงการใหม่</button></form></div>
<div class="card mb-3"><div class="card-body"><form method="get" action="/" role="search" class="row g-3 align-items-end">
<div class="col-md-5"><label for="q1" class="form-label">ชื่อโครงการ</label>
<input type="search" class="form-control" id="q1" name="q1" value="${wanted.name}"></div>
${select('q2', 'ปีงบประมาณ', 2, choicesOf('fiscalYears'), wanted.year)}
${select('q3', 'หน่วยงาน', 3, choicesOf('agencies'), wanted.agency)}
<div class="col-md-2"><button class="btn btn-outline-primary w-100">ค้นหา</button></div></form></div></div>
<div class="card"><div class="table-responsive"><table class="table table-hover align-middle mb-0">
<thead class="table-light"><tr><th>รหัส</th><th>ชื่อโครงการ</th><th>หน่วยงาน</th><th>ปีงบประมาณ</th><th>สถานะ</th><th></th></tr></thead>
<tbody>${lines.map(line)}</tbody></table></div></div>
<p class="small text-secondary mt-2">พบ ${lines.length} โครงการ</p>`;
  return layout({ title: 'รายการโครงการ', content, user });
}

function line({ project, name, fiscalYear, agencyLabel }: Line): Markup {
  return markup`<tr><td class="text-nowrap">${project.code}</td><td>${name}</td><td>${agencyLabel}</td>
<td>${fiscalYear || '-'}</td><td>${state(project)}</td><td class="text-nowrap text-end">
<a class="btn btn-sm btn-outline-primary" href="${entryPath(project.id, 'general')}">แก้ไข</a>
<a class="btn btn-sm btn-outline-secondary" href="${projectPath(project.id)}">ภาพรวม</a></td></tr>`;
}

export const state = ({ sent }: Project): Markup =>
  sent
    ? markup`<span class="badge text-bg-success">ส่งอนุมัติแล้ว</span>`
    : markup`<span class="badge text-bg-secondary">อยู่ระหว่างนำเข้าข้อมูล</span>`;

function select(name: string, label: string, width: number, choices: readonly Choice[], chosen: string): Markup {
  return markup`<div class="col-md-${width}"><label for="${name}" class="form-label">${label}</label>
<select class="form-select" id="${name}" name="${name}"><option value="">ทั้งหมด</option>
${choices.map(
  (choice) =>
    markup`<option value="${choice.value}" ${choice.value === chosen && markup`selected`}>${choice.label}</option>`,
)}</select></div>`;
}
