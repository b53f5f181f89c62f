import { checksumOf } from './checksum-of';
import { PACK_KIND, PACK_VERSION, type OfficePack } from './office-pack';
import { AGENCY_KEYS, PART_NAMES, type PackParts } from './pack-parts';
import { letterSchema, RECORD_SCHEMAS } from './pack-schemas';

/** The file's text. Nothing goes out beside what the parts are said to be. */
export async function writePack(parts: PackParts, exportedAt: string): Promise<string> {
  const content = onlyKnown(parts);
  const head = { kind: PACK_KIND, version: PACK_VERSION, exportedAt } as const;
  const pack: OfficePack = { ...head, checksum: await checksumOf(content), ...content };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

function onlyKnown(parts: PackParts): PackParts {
  const { templates, savedValues, bindings, ruleChoices, agency, calendarOverrides, holidays } = parts;
  const known: PackParts = {
    ...parts,
    ...(templates && { templates: templates.map((each) => RECORD_SCHEMAS.templates.parse(each)) }),
    ...(savedValues && { savedValues: savedValues.map((each) => RECORD_SCHEMAS.savedValues.parse(each)) }),
    ...(bindings && { bindings: bindings.map((each) => RECORD_SCHEMAS.bindings.parse(each)) }),
    ...(ruleChoices && {
      ruleChoices: { off: ruleChoices.off, hidden: ruleChoices.hidden, quality: ruleChoices.quality },
    }),
    ...(agency && {
      agency: Object.fromEntries(
        AGENCY_KEYS.filter((key) => agency[key] !== undefined).map((key) => [key, agency[key]]),
      ),
    }),
    ...(calendarOverrides && { calendarOverrides: calendarOverrides.map((each) => letterSchema.parse(each)) }),
    ...(holidays && {
      holidays: { added: holidays.added.map(({ date, name }) => ({ date, name })), removed: holidays.removed },
    }),
  };
  return Object.fromEntries(PART_NAMES.filter((part) => known[part] !== undefined).map((part) => [part, known[part]]));
}
