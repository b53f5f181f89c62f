import type { Catalogue } from './translate';

/** Texts of a passphrase: chosen for what is sealed, and asked for again. */
export const passphrase = {
  'passphrase.new': { th: 'รหัสผ่าน (อย่างน้อย {fewest} ตัวอักษร)', en: 'Passphrase (at least {fewest} letters)' },
  'passphrase.again': { th: 'รหัสผ่านอีกครั้ง', en: 'The passphrase again' },
  'passphrase.show': { th: 'แสดงรหัสผ่าน', en: 'Show the passphrase' },
  'passphrase.hide': { th: 'ซ่อนรหัสผ่าน', en: 'Hide the passphrase' },
  'passphrase.short': {
    th: 'รหัสผ่านสั้นเกินไป กรุณาใช้อย่างน้อย {fewest} ตัวอักษร',
    en: 'Too short: please use at least {fewest} letters',
  },
  'passphrase.different': {
    th: 'รหัสผ่านทั้งสองช่องไม่ตรงกัน กรุณาพิมพ์ใหม่',
    en: 'The two are not the same. Please type it again',
  },
  'passphrase.wrong': {
    th: 'เปิดด้วยรหัสผ่านนี้ไม่ได้ กรุณาตรวจภาษาของแป้นพิมพ์และปุ่ม Caps Lock แล้วพิมพ์ใหม่',
    en: 'This passphrase does not open it. Check the language of the keyboard and Caps Lock, and type it again',
  },

  'seal.tick': { th: 'เข้ารหัสไฟล์ด้วยรหัสผ่าน', en: 'Encrypt the file with a passphrase' },
  'seal.caution': {
    th: 'หากลืมรหัสผ่าน จะเปิดไฟล์นี้ไม่ได้อีก และไม่มีใครกู้คืนให้ได้ กรุณาจดรหัสผ่านเก็บไว้ในที่ปลอดภัย หากส่งไฟล์ให้ผู้อื่น กรุณาแจ้งรหัสผ่านทางช่องทางอื่น',
    en: 'If the passphrase is forgotten, the file can’t be opened any more, and nobody can help. Keep it in a safe place; where you hand the file on, tell the passphrase by another way',
  },
  'seal.asked': { th: 'ไฟล์ {file} เข้ารหัสไว้', en: '{file} is encrypted' },
  'seal.box': { th: 'รหัสผ่านของไฟล์', en: 'Passphrase of the file' },
  'seal.open': { th: 'เปิดไฟล์', en: 'Open the file' },
  'seal.opening': { th: 'กำลังเปิดไฟล์', en: 'Opening the file' },
  'seal.cancel': { th: 'ไม่เปิดไฟล์', en: 'Do not open' },
} satisfies Catalogue;
