const COUNTER =
  /^(?::r|mat-|cdk-|mui-|el-id-|input-v-|v-|react-select-|select2-|ember|ext-|yui|gwt-|ctl\d|downshift|headlessui|radix-|rc_|field[_-]?\d|input[_-]?\d|id[_-]?\d)/i;

/**
 * Was the value made by a program for one showing of the page? Such an id is another one tomorrow.
 *
 * Long digits, letters mixed with digits as in a hash, uuids, and the counters that frameworks are known by.
 */
export function looksGenerated(value: string): boolean {
  if (value.trim() === '' || value.length > 60) return true;
  if (COUNTER.test(value) || /\d{4,}/.test(value)) return true;
  if (/[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value)) return true;
  // `a7f3k9`: digits and letters change places again and again.
  const turns = value.match(/[a-z]\d|\d[a-z]/gi)?.length ?? 0;
  return turns >= 3;
}
