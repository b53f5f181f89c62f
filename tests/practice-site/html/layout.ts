import { markup, type Markup, type Part } from './markup';

export const BANNER = 'เว็บฝึกปฏิบัติ ไม่ใช่ระบบ eMENSCR';

const STYLES = ['vendor/bootstrap.css', 'vendor/select2.css', 'vendor/datepicker.css', 'site.css'];
const SCRIPTS = [
  'vendor/jquery.js',
  'vendor/bootstrap.js',
  'vendor/select2.js',
  'vendor/select2.th.js',
  'vendor/datepicker.js',
  'vendor/datepicker.th.js',
  'thai-date-picker.js',
  'money-mask.js',
  'select-boxes.js',
  'cascades.js',
  'rows.js',
  'checks.js',
];

export interface PageParts {
  title: string;
  content: Part;
  /** Who is signed in; the sign-in page has no menu. */
  user?: string;
}

/** A whole page, with the banner that every page bears. */
export function layout({ title, content, user }: PageParts): Markup {
  return markup`<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | เว็บฝึกปฏิบัติ (ไม่ใช่ eMENSCR)</title>
<link rel="icon" href="data:,">
${STYLES.map((style) => markup`<link rel="stylesheet" href="/assets/${style}">\n`)}</head>
<body>
<div class="practice-banner" role="note">${BANNER}<span class="practice-banner-more"> · ข้อมูลทั้งหมดเป็นข้อมูลสมมติ</span></div>
${user !== undefined && menu(user)}
<main class="container-xl py-3">
${content}
</main>
<footer class="container-xl pb-4 small text-secondary">ระบบฝึกนำเข้าข้อมูลโครงการ · จัดทำเพื่อการเรียนรู้และการทดสอบเท่านั้น</footer>
${SCRIPTS.map((script) => markup`<script src="/assets/${script}"></script>\n`)}</body>
</html>`;
}

function menu(user: string): Markup {
  return markup`<nav class="navbar navbar-expand navbar-dark site-bar">
<div class="container-xl">
<a class="navbar-brand" href="/"><span class="site-mark" aria-hidden="true">ฝ</span>ระบบฝึกนำเข้าข้อมูลโครงการ</a>
<ul class="navbar-nav me-auto"><li class="nav-item"><a class="nav-link" href="/">รายการโครงการ</a></li></ul>
<span class="navbar-text me-3">ผู้ใช้งาน: ${user}</span>
<a class="btn btn-sm btn-outline-light" href="/auth/realms/practice/logout">ออกจากระบบ</a>
</div>
</nav>`;
}

/** A coloured note above a form: what was done, or what must be looked at. */
export const notice = (colour: 'success' | 'danger' | 'info', text: string): Markup =>
  markup`<div class="alert alert-${colour}" role="${colour === 'danger' ? 'alert' : 'status'}">${text}</div>`;
