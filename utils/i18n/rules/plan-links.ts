import { byCriterion, SUGGESTION } from './sources';
import type { Catalogue } from '../translate';

export const planLinks = {
  'rule.plan-links/y1-chosen': {
    th: 'ยังไม่ได้เลือกเป้าหมายแผนแม่บทย่อย (Y1)',
    en: 'No goal of a sub-plan (Y1) is chosen yet',
  },
  'rule.plan-links/y1-chosen.why': byCriterion(1),
  'rule.plan-links/v-and-f-chosen.v': {
    th: 'ยังไม่ได้เลือกองค์ประกอบ (V) ของห่วงโซ่คุณค่า',
    en: 'No component (V) of the value chain is chosen yet',
  },
  'rule.plan-links/v-and-f-chosen.f': {
    th: 'ยังไม่ได้เลือกปัจจัย (F) ของห่วงโซ่คุณค่า',
    en: 'No factor (F) of the value chain is chosen yet',
  },
  'rule.plan-links/v-and-f-chosen.why': byCriterion(1),
  'rule.plan-links/codes-agree': {
    th: 'รหัส {code} ไม่อยู่ภายใต้ {from} ที่เลือกไว้ในช่อง “{other}”',
    en: 'Code {code} does not belong under {from}, chosen in “{other}”',
  },
  'rule.plan-links/codes-agree.why': {
    th: 'เทียบจากรหัสที่แสดงในตัวเลือก รูปแบบรหัสเป็นข้อสันนิษฐาน',
    en: 'Told by the codes in the choices; how they are built is an assumption',
  },
  'rule.plan-links/one-direct-link.none': {
    th: 'ยังไม่ได้เลือกยุทธศาสตร์ชาติที่เกี่ยวข้องโดยตรง',
    en: 'No directly related national strategy is chosen yet',
  },
  'rule.plan-links/one-direct-link.twice': {
    th: '“{strategy}” เลือกไว้เป็นยุทธศาสตร์ที่เกี่ยวข้องโดยตรงแล้ว ระดับรองควรเป็นด้านอื่น',
    en: '“{strategy}” is already the direct link; the second level should be another',
  },
  'rule.plan-links/one-direct-link.why': SUGGESTION,
  'rule.plan-links/contribution-explained.none': {
    th: 'ยังไม่ได้อธิบายว่าโครงการส่งผลต่อเป้าหมายแผนแม่บทย่อย (Y1) อย่างไร',
    en: 'How the project contributes to the goal (Y1) is not explained yet',
  },
  'rule.plan-links/contribution-explained.short': {
    th: 'คำอธิบายการส่งผลต่อเป้าหมาย (Y1) สั้นมาก ควรบอกว่าโครงการทำให้เป้าหมายบรรลุได้อย่างไร',
    en: 'The explanation is very short. Say how the project brings the goal nearer',
  },
  'rule.plan-links/contribution-explained.why': byCriterion(1),
  'rule.plan-links/one-direct-link.title': {
    th: 'ยุทธศาสตร์ชาติที่เกี่ยวข้องโดยตรงหนึ่งด้าน',
    en: 'Exactly one direct link to a national strategy',
  },
  'rule.plan-links/y1-chosen.title': {
    th: 'เลือกเป้าหมายแผนแม่บทย่อย (Y1) แล้ว',
    en: 'A goal of a sub-plan (Y1) is chosen',
  },
  'rule.plan-links/v-and-f-chosen.title': {
    th: 'เลือกองค์ประกอบ (V) และปัจจัย (F) แล้ว',
    en: 'Component (V) and factor (F) are chosen',
  },
  'rule.plan-links/codes-agree.title': { th: 'รหัส Y1 V และ F สอดคล้องกัน', en: 'Codes of Y1, V and F agree' },
  'rule.plan-links/contribution-explained.title': {
    th: 'อธิบายการส่งผลต่อเป้าหมาย (Y1) แล้ว',
    en: 'The contribution to Y1 is explained',
  },
} satisfies Catalogue;
