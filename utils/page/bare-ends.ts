import { normaliseLabel } from '@/utils/site/normalise-label';

/** Wordings of Thai project forms (analogue) for the time a project takes. */
const PERIOD = /^(?:กำหนด)?(?:ระยะเวลา|ช่วงเวลา|ห้วงเวลา)(?:ของ|ใน)?(?:การ|ที่)?(?:ดำเนิน)?(?:การ|งาน)?(?:ของ)?(?:โครงการ)?/;
const START = /^(?:(?:วันที่|วัน)?(?:เริ่มต้น|เริ่ม|ตั้งแต่)(?:ดำเนินการ)?(?:วันที่|วัน)?|จาก(?:วันที่|วัน)?|ระหว่าง(?:วันที่|วัน)?)$/;
const END = /^(?:(?:วันที่|วัน)?(?:สิ้นสุด|แล้วเสร็จ)(?:วันที่|วัน)?|จนถึง(?:วันที่|วัน)?|ถึง(?:วันที่|วัน)?)$/;

/** `เริ่ม`, `ถึงวันที่`: which end of a project's time a box is, where the label itself or what stands over it speaks of that time. */
export function endOfPeriod(label: string, over: readonly string[], box: Element): string | undefined {
  const key = normaliseLabel(label);
  const own = restOf(key);
  const isPeriod = own !== undefined || over.some((text) => isPeriodOrStart(restOf(normaliseLabel(text))));
  if (!isPeriod || countsTime(box)) return undefined;
  const said = own ?? key;
  if (START.test(said)) return 'วันเริ่มต้น';
  return END.test(said) ? 'วันสิ้นสุด' : undefined;
}

/** What follows the words for the time; undefined where none are. */
function restOf(key: string): string | undefined {
  const period = PERIOD.exec(key)?.[0];
  return period === undefined ? undefined : key.slice(period.length);
}

const isPeriodOrStart = (rest: string | undefined): boolean => rest === '' || (rest !== undefined && START.test(rest));

const COUNTS = /^(?:จำนวน|ระบุ)?\(?(?:ปี|เดือน|วัน|สัปดาห์|ชั่วโมง)\)?$/;

/** Is a box for how long something takes, not for a day? */
export function countsTime(box: Element): boolean {
  const parts = box.matches('input, select') ? [box] : [...box.querySelectorAll('input, select')];
  const said = parts.flatMap((part) => [
    part.getAttribute('placeholder'),
    part.getAttribute('title'),
    part.getAttribute('aria-label'),
    ...[...part.querySelectorAll('option')].slice(0, 3).map(({ textContent }) => textContent),
  ]);
  const words = [...said, box.textContent, followingWords(box)];
  return (
    parts.some((part) => part.getAttribute('type') === 'number') ||
    words.some((text) => COUNTS.test(normaliseLabel(text ?? '')))
  );
}

function followingWords(box: Element): string {
  const next = box.nextSibling;
  return next?.textContent?.slice(0, 40) ?? '';
}
