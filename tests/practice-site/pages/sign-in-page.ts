import { FLAVOUR_NAMES, FLAVOURS, type Flavour } from '../data/flavours';
import { layout, notice } from '../html/layout';
import { markup, type Markup } from '../html/markup';

interface SignInParts {
  next: string;
  /** The front-end stack in which the forms will be drawn. */
  flavour: Flavour;
  error?: string;
  expired?: boolean;
}

/** The password page. The last box bears a label known from the entry forms: nothing may be offered there. */
export function signInPage({ next, flavour, error, expired }: SignInParts): Markup {
  const content = markup`<div class="row justify-content-center"><div class="col-md-6 col-lg-5">
<div class="card mt-4"><div class="card-header"><h1 class="card-title">เข้าสู่ระบบ</h1></div><div class="card-body">
${expired && notice('info', 'หมดเวลาการใช้งาน กรุณาเข้าสู่ระบบอีกครั้ง')}
${error !== undefined && notice('danger', error)}
<form method="post" action="/auth/realms/practice/login?next=${encodeURIComponent(next)}">
<div class="mb-3"><label for="u1" class="form-label">ชื่อผู้ใช้</label>
<input type="text" class="form-control" id="u1" name="u_001" autocomplete="username"></div>
<div class="mb-3"><label for="u2" class="form-label">รหัสผ่าน</label>
<input type="password" class="form-control" id="u2" name="u_002" autocomplete="current-password"></div>
<div class="mb-3"><label for="u3" class="form-label">ชื่อหน่วยงาน</label>
<input type="text" class="form-control" id="u3" name="u_003"><div class="form-text">ไม่บังคับ</div></div>
<button type="submit" class="btn btn-primary w-100">เข้าสู่ระบบ</button>
</form></div>
<div class="card-footer small text-secondary">เว็บฝึกนี้รับชื่อผู้ใช้และรหัสผ่านใดก็ได้ ห้ามใช้รหัสผ่านจริง
<div class="mt-1">รูปแบบหน้าแบบฟอร์ม: ${FLAVOUR_NAMES.map((one) => choice(one, flavour, next))}</div></div></div></div></div>`;
  return layout({ title: 'เข้าสู่ระบบ', content });
}

function choice(one: Flavour, chosen: Flavour, next: string): Markup {
  if (one === chosen) return markup`<b>${FLAVOURS[one]}</b> `;
  return markup`<a href="?${new URLSearchParams({ flavour: one, next }).toString()}">${FLAVOURS[one]}</a> `;
}
