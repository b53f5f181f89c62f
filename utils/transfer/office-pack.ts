import type { PackParts } from './pack-parts';

/** A larger file is not even opened. */
export const MOST_PACK_MEGABYTES = 50;
export const MOST_PACK_BYTES = MOST_PACK_MEGABYTES * 1024 * 1024;

export const PACK_KIND = 'emenscr-assist-pack';

/**
 * Still 1: a part stands beside the others and may be absent, so a version that does not know one leaves it out and says
 * so. Only what would make such a version misread a file asks for a higher one.
 */
export const PACK_VERSION = 1;

/** The file. Described in docs/office-pack.md. */
export interface OfficePack extends PackParts {
  kind: typeof PACK_KIND;
  version: typeof PACK_VERSION;
  exportedAt: string;
  /** Of all that stands beside these four; the first packs had none. */
  checksum?: string;
}

export const ENVELOPE_KEYS: readonly string[] = [
  'kind',
  'version',
  'exportedAt',
  'checksum',
] satisfies (keyof OfficePack)[];

/** What the checksum is of: parts of later versions too. */
export const withoutEnvelope = (pack: object): object =>
  Object.fromEntries(Object.entries(pack).filter(([key]) => !ENVELOPE_KEYS.includes(key)));
