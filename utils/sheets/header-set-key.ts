import { normaliseLabel } from '@/utils/site/normalise-label';

/** Under which corrections to the mapping of these headers are remembered, in whichever order they stand. */
export const headerSetKey = (headers: readonly string[]): string =>
  headers
    .map((header) => normaliseLabel(header) || header.trim())
    .filter((header) => header !== '')
    .sort()
    .join('\n');
