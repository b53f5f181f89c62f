import type { StructureRecording } from '@/utils/model/recording';
import { withExtension } from './with-extension';

/** `npm run read -- FILE-OR-URL`: what the extension reads of a page, and why. Described in docs/try-a-page.md. */
const [fileOrUrl] = process.argv.slice(2);
if (fileOrUrl === undefined) {
  console.error('วิธีใช้: npm run read -- ไฟล์หรือที่อยู่ของหน้า   (usage: npm run read -- FILE-OR-URL)');
  process.exit(2);
}
const recording = await withExtension(fileOrUrl, (driver, tabId) => driver.door<StructureRecording>('record', tabId));
console.log(JSON.stringify(recording, null, 2));
