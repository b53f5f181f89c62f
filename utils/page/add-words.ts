import type { GroupPath } from '@/utils/model/ids';
import { GROUPS } from '@/utils/site/group-names';
import { labelKeys, normaliseLabel } from '@/utils/site/normalise-label';
import { normaliseThai } from '@/utils/thai/normalise-thai';

/** What a button that says “add” adds, told by its words alone. */
export type Added =
  /** A row of the group, by name. */
  | 'own'
  /** A row of whatever it stands by (`+ เพิ่มแถว`). */
  | 'bare'
  /** Something else, or nothing that the model knows. */
  | 'other';

/** At the beginning: a plus, the word, or both. เพิ่มเติม is “more”, เพิ่มขึ้น “increase”. */
const ADD =
  /^[^\p{L}\p{N}+＋➕⊕]*(?:[+＋➕⊕]\s*(?:เพิ่ม(?!เติม|ขึ้น|พูน)|add(?![\p{L}_]))?|เพิ่ม(?!เติม|ขึ้น|พูน)|add(?:_(?:circle|box)(?:_outline)?)?(?![\p{L}_]))/iu;
const TO_BEGIN = /^(?:โปรด|กรุณา)?(?:คลิก|กด)(?:ที่นี่)?\s*เพื่อ\s*/;
/** A word of these, and the button does more than to add, or adds what is never ours. */
const DOES_MORE =
  /บันทึก|ส่ง|อนุมัติ|ยืนยัน|ตกลง|ลบ|ล้าง|ยกเลิก|ถัดไป|ปิด|แนบ|ไฟล์|เอกสาร|อั[ปพ]โหลด|นำเข้า|คัดลอก|save|submit|send|approve|confirm|delete|remove|trash|cancel|next|upload|attach|file|import|copy/i;
const SAYS_ADD = /เพิ่ม(?!เติม|ขึ้น|พูน)|\badd\b/i;
const PLAIN = /^(?:แถว|รายการ|ข้อมูล|บรรทัด|ใหม่|อีก|rows?|items?|lines?|records?|new|another)*$/;
const NUMBER = /(?:ลำดับ)?(?:ที่)?\d+(?:\.\d+)*$/;

/** Does one of the texts of a control say that it saves, sends, deletes, attaches or goes on? */
export const doesMore = (texts: readonly string[]): boolean => texts.some((text) => DOES_MORE.test(text));

/** Does it say so, and that it adds? */
export const addsAndDoesMore = (texts: readonly string[]): boolean =>
  doesMore(texts) && texts.some((text) => SAYS_ADD.test(normaliseThai(text)));

/**
 * What the texts of one control say together, undefined where they do not say “add”: what names something says more than
 * a plain word, and a mere plus that is said to be something else does not add.
 */
export function whatTheyAdd(texts: readonly string[], group: GroupPath): Added | undefined {
  const said = texts.map((text) => ({ text, adds: whatIsAdded(text, group) }));
  const adding = said.filter(({ adds }) => adds !== undefined);
  const isMerePlus = adding.length < said.length && !adding.some(({ text }) => /\p{L}/u.test(text));
  return isMerePlus ? undefined : (adding.find(({ adds }) => adds !== 'bare') ?? adding[0])?.adds;
}

/** Do the texts name the rows of another group, and not the group's own? */
export const addsToAnother = (texts: readonly string[], group: GroupPath): boolean => {
  const owners = texts.flatMap((text) => ownersOf(addedBy(text) ?? ''));
  return owners.length > 0 && !owners.includes(group);
};

function whatIsAdded(text: string, group: GroupPath): Added | undefined {
  const added = addedBy(text);
  if (added === undefined) return undefined;
  if (PLAIN.test(normaliseLabel(added))) return 'bare';
  const owners = ownersOf(added);
  return owners.length > 0 && owners.every((owner) => owner === group) ? 'own' : 'other';
}

/** What stands after the “add”. */
function addedBy(text: string): string | undefined {
  const said = normaliseThai(text).trim().replace(TO_BEGIN, '');
  const [add] = ADD.exec(said) ?? [];
  return add === undefined ? undefined : said.slice(add.length).replace(/[+＋➕⊕]/g, ' ');
}

/** The groups whose rows are called so. */
function ownersOf(name: string): GroupPath[] {
  for (const key of labelKeys(name).map((known) => known.replace(NUMBER, ''))) {
    const owners = GROUPS.filter(({ names }) => names.includes(key));
    if (owners.length > 0) return owners.map(({ path }) => path);
  }
  return [];
}
