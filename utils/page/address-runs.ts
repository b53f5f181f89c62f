import { speaksOfAnother } from '@/utils/site/other-scope';
import type { LabelledControl } from './page-control';

/** Only a postal address has these. A project's area, too, may be told by its village and road. */
const POSTAL = /(?:^|ที่ตั้ง.*|ที่อยู่.*)(?:บ้านเลขที่|เลขที่|รหัสไปรษณีย์|ไปรษณีย์|ตรอก\/?ซอย|ซอย|ตรอก)$/;
const PART =
  /^(?:ตำบล|แขวง|อำเภอ|เขต|จังหวัด|ตำบล\/แขวง|แขวง\/ตำบล|อำเภอ\/เขต|เขต\/อำเภอ|หมู่|หมู่ที่|หมู่บ้าน|อาคาร|ชั้น|ห้อง|ถนน)$/;
const PLACE = /(?:ตำบล|แขวง|อำเภอ|เขต|จังหวัด|หมู่ที่|ถนน)$/;
/** Where a project is done is its own. */
const AREA = /พื้นที่|สถานที่/;
/** Normalised. */
const ADDRESS = 'ที่อยู่';

/** Gives the parts of a postal address the heading that says so: what stands beside a house number is nobody's area. */
export function headAddresses(controls: readonly LabelledControl[]): LabelledControl[] {
  const out = [...controls];
  let run: number[] = [];
  const close = () => {
    const keys = run.map((at) => keyAt(at));
    if (run.length > 1 && keys.some((key, place) => isPostal(key) || (place === 0 && leadsAway(key))))
      for (const at of run) out[at] = headed(out[at] as LabelledControl);
    run = [];
  };
  const keyAt = (at: number) => controls[at]?.keys[0] ?? '';
  controls.forEach((control, at) => {
    const before = run[0] === undefined ? undefined : controls[run[0]];
    if (before && before.headings[0] !== control.headings[0]) close();
    const key = keyAt(at);
    if (PART.test(key) && !control.headings.slice(0, 1).some((text) => AREA.test(text))) run.push(at);
    else if (isPostal(key) || leadsAway(key)) {
      if (!isPostal(key)) close();
      run.push(at);
    } else close();
  });
  close();
  return out;
}

const isPostal = (key: string) => POSTAL.test(key) && !AREA.test(key);
const leadsAway = (key: string) => PLACE.test(key) && !PART.test(key) && speaksOfAnother(key);
const headed = (control: LabelledControl): LabelledControl => ({
  ...control,
  headings: [ADDRESS, ...control.headings],
});
