import type { AppFlavour } from '../data/flavours';
import { BANNER } from '../html/layout';
import { markup, type Markup } from '../html/markup';

/** The page that a single-page app draws itself into. The banner is the server's: no app can leave it out. */
export function appShell(flavour: AppFlavour): Markup {
  return markup`<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>นำเข้าข้อมูลโครงการ | เว็บฝึกปฏิบัติ (ไม่ใช่ eMENSCR)</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/shell.css">
<link rel="stylesheet" href="/assets/app-${flavour}.css">
</head>
<body>
<div class="practice-banner" role="note">${BANNER} · ข้อมูลทั้งหมดเป็นข้อมูลสมมติ</div>
<div id="app"></div>
<noscript>หน้านี้ต้องใช้ JavaScript</noscript>
<script type="module" src="/assets/app-${flavour}.js"></script>
</body>
</html>`;
}
