import { FORMS } from '../../data/forms';
import { SECTIONS } from '../../data/form-definition';
import { BANNER } from '../../html/layout';
import { markup, type Markup } from '../../html/markup';
import type { EntryParts } from '../../pages/entry-page';
import { entryPath, projectPath } from '../../server/entry-tokens';
import { formTables } from './form-tables';

const STYLE = markup`<style>
body, td, th, input, select, textarea { font: 14px/1.5 'Leelawadee UI', Sarabun, Garuda, Loma, Tahoma, sans-serif }
</style>`;

/** An entry page as they were written twenty years ago: tables for the layout, a page for each answer, quirks mode. */
export function tablePage(parts: EntryParts): Markup {
  const { project, section, projectName, user, view, notice } = parts;
  const { title } = view.definition;
  return markup`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="th">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${title} | เว็บฝึกปฏิบัติ (ไม่ใช่ eMENSCR)</title>
<link rel="icon" href="data:,">
${STYLE}
<script type="text/javascript" src="/assets/table.js"></script>
</head>
<body bgcolor="#F2F5F8" topmargin="0" leftmargin="0" marginwidth="0" marginheight="0">
<table width="100%" border="0" cellspacing="0" cellpadding="4">
<tr><td align="center" bgcolor="#FFE08A"><b>${BANNER}</b> · ข้อมูลทั้งหมดเป็นข้อมูลสมมติ</td></tr>
<tr><td bgcolor="#1D4F7C"><font color="#FFFFFF"><b>ระบบฝึกนำเข้าข้อมูลโครงการ</b> &nbsp; ผู้ใช้งาน: ${user} &nbsp;
<a href="/"><font color="#FFFFFF">รายการโครงการ</font></a> &nbsp;
<a href="/auth/realms/practice/logout"><font color="#FFFFFF">ออกจากระบบ</font></a></font></td></tr>
</table>
<table width="960" align="center" border="0" cellspacing="0" cellpadding="6">
<tr><td><font size="4"><b>${projectName}</b></font></td></tr>
<tr><td>${tabs(parts)}</td></tr>
${messages(view.errors.size, notice)}
<tr><td>
<form name="frm" method="post" action="${entryPath(project.id, section)}" enctype="multipart/form-data">
<input type="hidden" name="action" value="save">
${formTables(view, section)}
<table width="100%" border="0" cellpadding="8"><tr><td align="center">
<input type="submit" value="บันทึกร่าง" onclick="setAction(this, 'draft')">
<input type="submit" value="บันทึก" onclick="setAction(this, 'save')">
<input type="reset" value="ล้างข้อมูล"></td></tr></table>
</form>
</td></tr>
</table>
</body>
</html>`;
}

function tabs({ project, section }: EntryParts): Markup {
  const links = SECTIONS.map((one) =>
    one === section
      ? markup`<b>[${FORMS[one].title}]</b> | `
      : markup`<a href="${entryPath(project.id, one)}">${FORMS[one].title}</a> | `,
  );
  return markup`${links}<a href="${projectPath(project.id)}">ภาพรวมและส่งอนุมัติ</a>`;
}

function messages(problems: number, notice: string | undefined): Markup {
  return markup`${notice !== undefined && markup`<tr><td><font color="#006633"><b>${notice}</b></font></td></tr>`}
${problems > 0 && markup`<tr><td><font color="#CC0000"><b>ยังไม่ได้บันทึก กรุณาตรวจสอบข้อมูลที่กรอก ${problems} รายการ</b></font></td></tr>`}`;
}
