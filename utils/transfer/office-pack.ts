import * as z from 'zod/mini';
import { SEVERITIES } from '@/utils/model/finding';
import type { RuleChoices } from '@/utils/model/rule-choices';

/** A larger file is not even parsed. */
export const MOST_PACK_BYTES = 5 * 1024 * 1024;

/** The file's envelope. Later parts stand beside `ruleChoices`; each may be absent. */
export interface OfficePack {
  kind: 'emenscr-assist-pack';
  version: 1;
  exportedAt: string;
  ruleChoices: RuleChoices;
}

export interface PackReport {
  /** Absent where the file does not tell, or tells no time. */
  exportedAt?: string;
  /** Rules that are switched off in the pack and that this version does not have: the choice is kept. */
  unknownRules: readonly string[];
  /** What this version does not understand and leaves out: `templates`, `ruleChoices.mood`. */
  ignoredKeys: readonly string[];
}

export type PackRefusal = 'not-json' | 'not-a-pack' | 'newer-version' | 'damaged-choices' | 'too-large';

export type PackReading =
  { ok: true; ruleChoices?: RuleChoices; report: PackReport } | { ok: false; because: PackRefusal };

const KIND: OfficePack['kind'] = 'emenscr-assist-pack';
const VERSION: OfficePack['version'] = 1;
const KEYS = ['kind', 'version', 'exportedAt', 'ruleChoices'] satisfies (keyof OfficePack)[];
const CHOICE_KEYS = ['off', 'hidden', 'quality'] satisfies (keyof RuleChoices)[];

const envelope = z.object({ kind: z.literal(KIND), version: z.int().check(z.minimum(1)) });
/** Every page is told the choices: what no office could have chosen is no choice. */
const choices = z.object({
  off: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(1_000)),
  hidden: z.array(z.enum(SEVERITIES)).check(z.maxLength(100)),
  quality: z.boolean(),
});
const time = z.iso.datetime();

export function writePack({ ruleChoices, exportedAt }: Pick<OfficePack, 'ruleChoices' | 'exportedAt'>): string {
  const { off, hidden, quality } = ruleChoices;
  const pack: OfficePack = { kind: KIND, version: VERSION, exportedAt, ruleChoices: { off, hidden, quality } };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** Whatever the text is, an answer comes out: the pack's parts with what is to be said of them, or why it is refused. */
export function readPack(text: string, knownRules: readonly string[]): PackReading {
  if (isTooLarge(text)) return { ok: false, because: 'too-large' };
  const content = parse(text);
  if (!content) return { ok: false, because: 'not-json' };
  const head = envelope.safeParse(content.value);
  // The schema has seen an object.
  const pack = content.value as Partial<Record<string, unknown>>;
  if (!head.success) return { ok: false, because: 'not-a-pack' };
  if (head.data.version > VERSION) return { ok: false, because: 'newer-version' };
  const report = { ...timeOf(pack.exportedAt), unknownRules: [], ignoredKeys: unknownKeys(pack, KEYS) };
  if (!Object.hasOwn(pack, 'ruleChoices')) return { ok: true, report };
  const chosen = choices.safeParse(pack.ruleChoices);
  if (!chosen.success) return { ok: false, because: 'damaged-choices' };
  const { off, hidden, quality } = chosen.data;
  const allOff = [...new Set(off)];
  return {
    ok: true,
    ruleChoices: { off: allOff, hidden: SEVERITIES.filter((severity) => hidden.includes(severity)), quality },
    report: {
      ...report,
      unknownRules: allOff.filter((id) => !knownRules.includes(id)),
      ignoredKeys: [
        ...report.ignoredKeys,
        // The schema has seen an object here too.
        ...unknownKeys(pack.ruleChoices as object, CHOICE_KEYS).map((key) => `ruleChoices.${key}`),
      ],
    },
  };
}

/** A letter takes one byte at least, so most texts need not be counted through. */
const isTooLarge = (text: string) =>
  text.length > MOST_PACK_BYTES ||
  (text.length * 3 > MOST_PACK_BYTES && new TextEncoder().encode(text).length > MOST_PACK_BYTES);

function parse(text: string): { value: unknown } | undefined {
  try {
    // Editors on Windows put a byte-order mark before the text.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
}

function timeOf(stored: unknown): Pick<PackReport, 'exportedAt'> {
  const read = time.safeParse(stored);
  return read.success ? { exportedAt: read.data } : {};
}

const unknownKeys = (found: object, known: readonly string[]) =>
  Object.keys(found).filter((key) => !known.includes(key));
