import { passphrase } from './passphrase';
import type { Catalogue } from './translate';

/** Texts of the lock on templates, saved values and drafts. */
export const lock = {
  ...passphrase,

  'lock.heading': { th: 'ล็อกแม่แบบและร่างด้วยรหัสผ่าน', en: 'Lock templates and drafts with a passphrase' },
  'lock.hint': {
    th: 'เมื่อล็อก แม่แบบ ค่าที่บันทึกไว้ และร่างในเครื่องนี้จะถูกเข้ารหัส และเปิดได้ด้วยรหัสผ่านเท่านั้น ขณะที่ปลดล็อกอยู่ ข้อมูลเหล่านี้อยู่ในเครื่องตามปกติเหมือนไม่ได้ตั้งการล็อกไว้',
    en: 'While locked, the templates, saved values and drafts on this computer are encrypted and open with the passphrase only. While unlocked, they lie on this computer as they do without the lock',
  },
  'lock.when': {
    th: 'ล็อกให้เองทุกครั้งที่เปิดเบราว์เซอร์ และเมื่อไม่ได้ใช้ผู้ช่วยนาน {minutes} นาที',
    en: 'Locks by itself whenever the browser starts, and after {minutes} {minutes|minute|minutes} without use',
  },
  'lock.caution': {
    th: 'หากลืมรหัสผ่าน จะเปิดแม่แบบและร่างที่ล็อกไว้ไม่ได้อีก ไม่มีใครช่วยได้ กรุณาสำรองข้อมูลก่อน',
    en: 'If the passphrase is forgotten, what is locked can’t be opened any more, and nobody can help. Please back up first',
  },
  'lock.understood': { th: 'เข้าใจแล้ว', en: 'I understand' },
  'lock.turnOn': { th: 'ตั้งการล็อก', en: 'Set the lock' },
  'lock.isOn': { th: 'ตั้งการล็อกแล้ว ขณะนี้ปลดล็อกอยู่', en: 'The lock is set; unlocked now' },
  'lock.now': { th: 'ล็อกเดี๋ยวนี้', en: 'Lock now' },
  'lock.change': { th: 'เปลี่ยนรหัสผ่าน', en: 'Change the passphrase' },
  'lock.old': { th: 'รหัสผ่านเดิม', en: 'The present passphrase' },
  'lock.changed': { th: 'เปลี่ยนรหัสผ่านแล้ว', en: 'The passphrase is changed' },
  'lock.turnOff': { th: 'เลิกใช้การล็อก', en: 'Do without the lock' },
  'lock.isOff': { th: 'เลิกใช้การล็อกแล้ว', en: 'The lock is off' },
  'lock.isLocked': { th: 'แม่แบบและร่างล็อกอยู่', en: 'Templates and drafts are locked' },
  'lock.box': { th: 'รหัสผ่าน', en: 'Passphrase' },
  'lock.unlock': { th: 'ปลดล็อก', en: 'Unlock' },
  'lock.unlocking': { th: 'กำลังปลดล็อก', en: 'Unlocking' },
  'lock.unlocked': { th: 'ปลดล็อกแล้ว', en: 'Unlocked' },
  'lock.unlockedBut': {
    th: 'ปลดล็อกแล้ว ยกเว้นข้อมูลที่เสียหาย {count} รายการ ซึ่งเปิดไม่ได้และยังเก็บไว้ตามเดิม',
    en: 'Unlocked, but for what is damaged ({count}): it can’t be opened, and stays as it is',
  },
  'lock.wait': {
    th: 'รหัสผ่านนี้ไม่ถูกต้อง กรุณารอ {seconds} วินาทีแล้วลองใหม่',
    en: 'Not the right passphrase. Please wait {seconds} seconds and try again',
  },
  'lock.early': {
    th: 'ยังไม่ได้ตรวจรหัสผ่านนี้ กรุณารออีก {seconds} วินาที',
    en: 'Not tried yet: please wait {seconds} more seconds',
  },
  'lock.lost': {
    th: 'ข้อมูลของการล็อกเสียหาย จึงปลดล็อกไม่ได้อีก กรุณาลบข้อมูลที่ล็อกไว้ทั้งหมด แล้วกู้คืนจากไฟล์สำรอง',
    en: 'What belongs to the lock is damaged, so that it can’t be opened any more. Please delete all that is locked, then restore a backup',
  },
  'lock.forgotten': { th: 'ลบข้อมูลที่ล็อกไว้ทั้งหมด', en: 'Delete all that is locked' },
  'lock.forgottenAsk': { th: 'ลบข้อมูลที่ล็อกไว้ทั้งหมดหรือไม่', en: 'Delete all that is locked?' },
  'lock.forgottenText': {
    th: 'แม่แบบ ค่าที่บันทึกไว้ และร่างที่ล็อกไว้จะถูกลบและนำกลับมาไม่ได้ ใช้เมื่อลืมรหัสผ่านเท่านั้น ข้อมูลในระบบ eMENSCR ไม่เปลี่ยนแปลง',
    en: 'The locked templates, saved values and drafts are deleted for good. Only for a forgotten passphrase. Nothing changes in eMENSCR',
  },
  'lock.forgottenNext': { th: 'ต้องการลบ', en: 'Delete them' },
  'lock.forgottenLast': { th: 'ยืนยันครั้งสุดท้าย ลบแล้วนำกลับมาไม่ได้', en: 'The last question: they can’t be brought back' },
  'lock.forgottenDo': { th: 'ลบทั้งหมด', en: 'Delete everything' },
  'lock.cancel': { th: 'ยกเลิก', en: 'Cancel' },
  'lock.deleted': { th: 'ลบข้อมูลที่ล็อกไว้แล้ว', en: 'What was locked is deleted' },
} satisfies Catalogue;
