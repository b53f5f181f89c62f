import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fixtureOf } from './fixture-of-recording';
import { recordingIn } from './recording-in';

/** `npm run fixture -- recording.json NAME`: a saved structure recording becomes a page of the corpus. */
const [file, name] = process.argv.slice(2);
if (file === undefined || name === undefined || !/^[a-z0-9-]+$/.test(name)) {
  console.error(
    'วิธีใช้: npm run fixture -- ไฟล์โครงสร้าง.json ชื่อหน้า   (usage: npm run fixture -- recording.json name-in-kebab-case)',
  );
  process.exit(2);
}
const recording = recordingIn(readFileSync(file, 'utf8'));
if (!recording) {
  console.error(`${file} ไม่ใช่ไฟล์โครงสร้างหน้ารุ่นที่ 1 (not a structure recording of version 1)`);
  process.exit(2);
}
const target = resolve(import.meta.dirname, `../fixtures/pages/${name}.html`);
if (existsSync(target)) {
  console.error(`มีหน้า ${name}.html อยู่แล้ว กรุณาใช้ชื่ออื่น (the page exists already)`);
  process.exit(2);
}
writeFileSync(target, fixtureOf(recording));
console.log(`${name}.html: ${recording.controls.length} controls. Check every data-field before it becomes an answer.`);
