import type { Catalogue } from './translate';

/** Texts of the icon and of reminders. */
export const reminders = {
  'reminder.left': { th: 'อีก {days} วันครบกำหนด: {what}', en: '{days} {days|day|days} left: {what}' },
  'reminder.tomorrow': { th: 'ครบกำหนดพรุ่งนี้: {what}', en: 'Due tomorrow: {what}' },
  'reminder.today': { th: 'ครบกำหนดวันนี้: {what}', en: 'Due today: {what}' },
  'reminder.late': { th: 'เลยกำหนดมา {days} วัน: {what}', en: '{days} {days|day|days} late: {what}' },
  'reminder.date': { th: 'กำหนดส่ง {date}', en: 'Due {date}' },
  'reminder.before': { th: 'วันทำการก่อนหน้า {date}', en: 'Working day before: {date}' },
  'reminder.own': { th: 'หน่วยงานกำหนดให้เสร็จภายใน {date}', en: 'Your office wants it done by {date}' },
  'reminder.andMore': { th: '{named} และอีก {count} หน่วยงาน', en: '{named} and {count} more' },
  'reminder.sentAll': { th: 'ส่งแล้วทุกหน่วยงาน', en: 'Sent by all' },
  'reminder.notSaid': {
    th: 'หากส่งแล้ว กด “ส่งแล้ว” เพื่อไม่ต้องเตือนอีก',
    en: 'If it was sent, say so and you will not be reminded again',
  },
  'reminder.sent': { th: 'ส่งแล้ว', en: 'Sent' },
  'reminder.snooze': { th: 'เตือนอีกครั้งพรุ่งนี้', en: 'Remind me tomorrow' },
  'badge.next': { th: 'กำหนดส่งถัดไป {date} (อีก {days} วัน)', en: 'Next due date {date} ({days} {days|day|days} left)' },
  'badge.late': { th: 'มีรายการเลยกำหนด {count} รายการ', en: 'Late: {count}' },
} satisfies Catalogue;
