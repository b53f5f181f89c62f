import { checksumOf } from './checksum-of';
import { PACK_KIND, PACK_VERSION, type OfficePack } from './office-pack';
import { PART_NAMES, type PackParts } from './pack-parts';
import { RECORD_SCHEMAS } from './pack-schemas';

/** The file's text. Nothing goes out beside what the parts are said to be. */
export async function writePack(parts: PackParts, exportedAt: string): Promise<string> {
  const content = onlyKnown(parts);
  const head = { kind: PACK_KIND, version: PACK_VERSION, exportedAt } as const;
  const pack: OfficePack = { ...head, checksum: await checksumOf(content), ...content };
  return `${JSON.stringify(pack, null, 2)}\n`;
}

function onlyKnown(parts: PackParts): PackParts {
  const { templates, savedValues, bindings, ruleChoices, agency } = parts;
  const known: PackParts = {
    ...parts,
    ...(templates && { templates: templates.map((each) => RECORD_SCHEMAS.templates.parse(each)) }),
    ...(savedValues && { savedValues: savedValues.map((each) => RECORD_SCHEMAS.savedValues.parse(each)) }),
    ...(bindings && { bindings: bindings.map((each) => RECORD_SCHEMAS.bindings.parse(each)) }),
    ...(ruleChoices && {
      ruleChoices: { off: ruleChoices.off, hidden: ruleChoices.hidden, quality: ruleChoices.quality },
    }),
    ...(agency && {
      agency: {
        ...(agency.agencyName !== undefined && { agencyName: agency.agencyName }),
        ...(agency.ruleSetId !== undefined && { ruleSetId: agency.ruleSetId }),
      },
    }),
  };
  return Object.fromEntries(PART_NAMES.filter((part) => known[part] !== undefined).map((part) => [part, known[part]]));
}
