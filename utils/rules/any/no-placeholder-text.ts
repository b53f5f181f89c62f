import type { FieldPath } from '@/utils/model/ids';
import { normaliseThai } from '@/utils/thai/normalise-thai';
import { defineFieldRule } from '../define-rule';

/** Words that only hold a place until the real text comes. */
const UNFINISHED =
  /^(?:ทดสอบ(?:ระบบ)?|test(?:ing)?|x{3,}|(?:อยู่ระหว่าง)?รอ(?:ข้อมูล|ระบุ|เพิ่มเติม|ยืนยัน)[^.]{0,40}|\(?(?:โปรด|กรุณา)ระบุ[^.]{0,80}|[ก-๙a-z]?(?:\.{3,}|…+)|\?+)$/i;
/** The same within a text. */
const UNFINISHED_WITHIN = /(?:^|\s)(?:x{3,}|tbd|tba)(?=\s|$)/i;
/** Words that say there is nothing to say, or not yet: right in many fields, odd in a name or a rationale. */
const NOTHING = /^(?:[-–—_.]+|ไม่มี|ไม่ระบุ|n\/?a|none|อยู่ระหว่าง(?:การ)?(?:ดำเนินการ|จัดทำ|พิจารณา|(?:รวบรวม|ขอ|รอ)ข้อมูล))$/i;

/** Fields in which that is a full answer. */
const MAY_BE_NOTHING = /^(?:progress-report|plan-links|approval)\.|\.(?:coordinatorPosition|district|unit)$/;

export const noPlaceholderText = defineFieldRule({
  id: 'any/no-placeholder-text',
  severity: 'warning',
  evidence: { mark: 'inferred' },
  kinds: ['text', 'long-text'],
  check({ reading, readOnly, required, widget }, path: FieldPath) {
    if (readOnly || reading.status !== 'filled' || !['text-box', 'rich-text'].includes(widget)) return undefined;
    const text = normaliseThai(reading.shown).trim();
    // Testing can be the very activity.
    const mayBeMeant = path.startsWith('activities.') && text.startsWith('ทดสอบ');
    if (UNFINISHED.test(text)) return { severity: mayBeMeant ? 'advice' : 'warning', params: { text } };
    const within = UNFINISHED_WITHIN.exec(text)?.[0].trim();
    if (within !== undefined) return { params: { text: within } };
    if (!NOTHING.test(text) || MAY_BE_NOTHING.test(path)) return undefined;
    return { severity: required ? 'warning' : 'advice', params: { text } };
  },
});
