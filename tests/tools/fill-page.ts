import { existsSync, readFileSync } from 'node:fs';
import { withExtension } from './with-extension';

/** `npm run fill -- FILE-OR-URL values.json`: fills a page and prints the receipt. Described in docs/try-a-page.md. */
const [fileOrUrl, valuesFile] = process.argv.slice(2);
if (fileOrUrl === undefined || valuesFile === undefined) {
  console.error('วิธีใช้: npm run fill -- ไฟล์หรือที่อยู่ของหน้า values.json   (usage: npm run fill -- FILE-OR-URL values.json)');
  process.exit(2);
}
const { values, rows } = readValues(valuesFile);
const receipt = await withExtension(fileOrUrl, (driver, tabId) => driver.door('fill', tabId, values, rows));
console.log(JSON.stringify(receipt, null, 2));

/** `{ "values": {…}, "rows": {…} }`, or the values alone. */
function readValues(file: string): { values: object; rows: object } {
  if (!existsSync(file)) return stop(`ไม่พบไฟล์ ${file} (no such file)`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (problem) {
    return stop(`อ่านไฟล์ ${file} ไม่ได้ เพราะไม่ใช่ JSON ที่ถูกต้อง (not valid JSON): ${String(problem)}`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return stop(`ไฟล์ ${file} ต้องเป็นวัตถุ { "general.projectName": "…" } (must be an object)`);
  const parts = content as { values?: object; rows?: object };
  return parts.values || parts.rows
    ? { values: parts.values ?? {}, rows: parts.rows ?? {} }
    : { values: content, rows: {} };
}

function stop(why: string): never {
  console.error(why);
  process.exit(2);
}
