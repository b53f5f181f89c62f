import { isKnownLabel, type LabelIndex } from './label-index';
import { aliasKeys, labelKeys } from './normalise-label';

/** What parts two halves of one entry. */
const BETWEEN = /\s*(?:[-–—~→]+|[/]|ถึง|และ|\bto\b)\s*/i;
/** In how few words a second half may be said: `วันที่เริ่มต้น - สิ้นสุด`. */
const LEFT_OUT = ['', 'วันที่', 'วัน'];

/** Wordings of Thai project forms (analogue) for a time with its two ends, neither of them named. */
const PERIODS = new Set(
  [
    'ระยะเวลา',
    'ระยะเวลาดำเนินการ',
    'ระยะเวลาการดำเนินการ',
    'ระยะเวลาดำเนินงาน',
    'ระยะเวลาการดำเนินงาน',
    'ระยะเวลาดำเนินโครงการ',
    'ระยะเวลาการดำเนินโครงการ',
    'ระยะเวลาโครงการ',
    'ระยะเวลาของโครงการ',
    'ระยะเวลาดำเนินกิจกรรม',
    'ช่วงเวลาดำเนินการ',
    'ช่วงเวลาดำเนินโครงการ',
    'วันที่ดำเนินการ',
    'วันที่ดำเนินโครงการ',
    'ระยะเวลาของกิจกรรม',
    'ห้วงเวลาดำเนินการ',
    'กำหนดเวลาดำเนินการ',
  ].flatMap(aliasKeys),
);
const ENDS = ['วันเริ่มต้น', 'วันสิ้นสุด'] as const;

/**
 * What each of two boxes is called by one label over both: `วันเริ่มต้น – วันสิ้นสุด`, `ระยะเวลาดำเนินการ`.
 * Undefined unless both are wordings that the model knows.
 */
export function halvesOf(text: string, index: LabelIndex): readonly [string, string] | undefined {
  const brackets = [...text.matchAll(/[([（]([^()[\]（）]*)[)\]）]/g)].map(([, inner = '']) => inner);
  for (const part of [text.replace(/[([（][^()[\]（）]*[)\]）]/g, ' '), ...brackets]) {
    const [first = '', second = '', ...more] = part.split(BETWEEN);
    const whole = LEFT_OUT.map((said) => said + second.trim()).find((said) => isKnownLabel(index, said));
    if (more.length === 0 && whole !== undefined && isKnownLabel(index, first)) return [first, whole];
  }
  return labelKeys(text).some((key) => PERIODS.has(key)) ? ENDS : undefined;
}
