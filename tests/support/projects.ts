import type { FieldKind } from '@/utils/model/field';
import type { FieldPath, GroupPath, IsoDate, SectionId } from '@/utils/model/ids';
import { partKey, type ProjectRecord } from '@/utils/model/project';
import { NO_CONTEXT, type RuleContext } from '@/utils/model/rule-choices';
import type { FieldReading, Snapshot } from '@/utils/model/snapshot';
import { isPlaceholderText } from '@/utils/page/adapters/options';
import { interpretReading } from '@/utils/page/interpret-reading';
import { seenParts } from '@/utils/projects/seen-parts';
import { SECTIONS } from '@/utils/site/sections';
import { reportDueDates } from '@/utils/calendar/dated-dues';
import { RULE_SETS } from '@/utils/calendar/rule-sets';

/** One page of a project as an officer sees it: what each field shows. */
export interface Visit {
  today: IsoDate;
  sections: readonly SectionId[];
  fields: Readonly<Record<FieldPath, string | readonly string[]>>;
  facts?: Readonly<Record<FieldPath, Partial<FieldReading>>>;
}

export interface ProjectFile {
  about: string;
  visits: readonly Visit[];
}

/** One mistake put into a project that is right otherwise. */
export interface SeededMistake {
  from: string;
  visit: number;
  set: Readonly<Record<FieldPath, string | readonly string[] | null>>;
  facts?: Visit['facts'];
  today?: IsoDate;
  agency?: string;
  kind: string;
  /** Where the hint may rightly stand. */
  expect: readonly FieldPath[];
  note?: string;
  /** Why nothing is said all the same. */
  refused?: string;
}

const KINDS = new Map<string, FieldKind>(
  SECTIONS.flatMap(({ sectionId, fields, groups }) => [
    ...fields.map(({ name, kind }) => [`${sectionId}.${name}`, kind] as const),
    ...groups.flatMap((group) =>
      group.columns.map(({ name, kind }) => [`${sectionId}.${group.name}.${name}`, kind] as const),
    ),
  ]),
);
const WIDGETS: Partial<Record<FieldKind, string>> = { choice: 'native-select', 'many-of': 'check-box' };

/** Read as the page would be: texts are interpreted by their field's kind. */
export function snapshotOf({ today, sections, fields, facts = {} }: Visit): Snapshot {
  const rows: Record<GroupPath, number> = {};
  const read = Object.entries(fields).map(([path, shown]): [FieldPath, FieldReading] => {
    const row = /^(.+)\[(\d+)\]/.exec(path);
    const kind = KINDS.get(path.replace(/\[\d+\]/g, ''));
    if (!kind) throw new Error(`no such field: ${path}`);
    if (row) rows[row[1] as GroupPath] = Math.max(rows[row[1] as GroupPath] ?? 0, Number(row[2]) + 1);
    const choices = typeof shown === 'string' ? [shown] : shown;
    const text = choices.join(', ');
    const isNative = kind === 'date' && /^\d{4}-/.test(text);
    const raw = { status: 'filled' as const, shown: text, ...(kind === 'many-of' && { choices }) };
    const isPrompt = kind === 'choice' && isPlaceholderText(text);
    const reading =
      text.trim() === '' || isPrompt ? ({ status: 'empty' } as const) : interpretReading(kind, raw, isNative);
    const widget = isNative ? 'native-date' : (WIDGETS[kind] ?? 'text-box');
    const plain = { label: path, kind, required: false, readOnly: false, widget, reading };
    return [path as FieldPath, { ...plain, ...facts[path as FieldPath] }];
  });
  const base = { id: 1, unlocated: [], controls: [], broken: [], leftOut: 0 };
  return { ...base, today, sections, fields: Object.fromEntries(read), rows };
}

/** The pages before one, as they would be remembered. */
export function contextOf(visits: readonly Visit[], agencyName = ''): RuleContext {
  const project = visits.reduce<ProjectRecord>(
    (known, visit) => ({
      ...known,
      parts: {
        ...known.parts,
        ...Object.fromEntries(
          seenParts(snapshotOf(visit), known, `${visit.today}T03:00:00.000Z`).map((part) => [partKey(part), part]),
        ),
      },
    }),
    { id: 'code:1', name: 'x', parts: {} },
  );
  const ruleSet = RULE_SETS.find(({ id }) => id === 'provincial-cluster');
  return {
    ...NO_CONTEXT,
    agencyName,
    choices: { off: [], hidden: [], quality: true },
    dueDates: ruleSet ? reportDueDates(ruleSet, [2568, 2569, 2570, 2571]) : [],
    project,
  };
}
