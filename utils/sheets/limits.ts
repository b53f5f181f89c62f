/** What a file may be at most. A list of an agency's projects is far below each of these. */
export const LIMITS = {
  fileBytes: 25 * 1024 * 1024,
  unzippedBytes: 100 * 1024 * 1024,
  zipEntries: 5_000,
  /** Deflate packs sheets of real offices 5 to 50 times; only a trap comes near its best of 1,030 times. */
  packing: 300,
  /** Below this size how tightly an entry is packed says nothing. */
  packingFromBytes: 4 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  merges: 20_000,
  headerWithinRows: 30,
} as const;
