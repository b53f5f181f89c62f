import { byCriterion, SUGGESTION } from './sources';
import type { Catalogue } from '../translate';

export const details = {
  'rule.details/four-parts-present': {
    th: 'ช่องนี้ยังว่าง ควรมีครบทั้งวัตถุประสงค์ ผลผลิต ผลลัพธ์ และกลุ่มเป้าหมายผู้รับประโยชน์',
    en: 'Still empty: objective, output, outcome and beneficiaries should all be there',
  },
  'rule.details/four-parts-present.why': byCriterion(4),
  'rule.details/outcome-not-copy-of-output': {
    th: 'ผลลัพธ์เหมือนกับผลผลิตทุกตัวอักษร ผลลัพธ์ควรบอกสิ่งที่เปลี่ยนแปลงหลังได้ผลผลิต',
    en: 'The outcome is the output word for word; it should tell what changes by it',
  },
  'rule.details/outcome-not-copy-of-output.why': byCriterion(4),
  'rule.details/beneficiaries-countable': {
    th: 'ยังไม่มีจำนวนผู้รับประโยชน์ ควรระบุให้นับได้ เช่น เกษตรกร 250 ราย',
    en: 'No number of beneficiaries: better something countable, such as 250 farmers',
  },
  'rule.details/beneficiaries-countable.row': {
    th: 'กลุ่มเป้าหมายนี้ยังไม่มีจำนวน',
    en: 'This target group has no number yet',
  },
  'rule.details/beneficiaries-countable.why': byCriterion(4),
  'rule.details/indicator-complete.name': { th: 'มีค่าเป้าหมายแต่ยังไม่มีชื่อตัวชี้วัด', en: 'There is a target, but no indicator' },
  'rule.details/indicator-complete.target': { th: 'ตัวชี้วัดนี้ยังไม่มีค่าเป้าหมาย', en: 'This indicator has no target yet' },
  'rule.details/indicator-complete.unit': { th: 'ค่าเป้าหมายยังไม่มีหน่วยนับ', en: 'The target has no unit yet' },
  'rule.details/indicator-complete.why': byCriterion(6),
  'rule.details/target-measurable': {
    th: 'ค่าเป้าหมาย “{shown}” ยังวัดไม่ได้ ควรมีตัวเลขหรือระดับที่ชัดเจน',
    en: '“{shown}” can’t be measured: a target needs a figure or a level',
  },
  'rule.details/target-measurable.why': byCriterion(6),
  'rule.details/rationale-cites-evidence.why': byCriterion(3),
  'rule.details/rationale-cites-evidence.figure': {
    th: 'หลักการและเหตุผลยังไม่พบตัวเลข ควรอ้างข้อมูลเชิงประจักษ์ เช่น สถิติหรือรายงานพร้อมปี',
    en: 'No evidence found in the rationale: a figure missing. Cite statistics or a report with its year',
  },
  'rule.details/rationale-cites-evidence.year': {
    th: 'หลักการและเหตุผลยังไม่พบปีของข้อมูล ควรอ้างข้อมูลเชิงประจักษ์ เช่น สถิติหรือรายงานพร้อมปี',
    en: 'No evidence found in the rationale: the year of the data missing. Cite statistics or a report with its year',
  },
  'rule.details/rationale-cites-evidence.source': {
    th: 'หลักการและเหตุผลยังไม่พบแหล่งที่มา ควรอ้างข้อมูลเชิงประจักษ์ เช่น สถิติหรือรายงานพร้อมปี',
    en: 'No evidence found in the rationale: a source missing. Cite statistics or a report with its year',
  },
  'rule.details/rationale-cites-evidence.figure-year': {
    th: 'หลักการและเหตุผลยังไม่พบตัวเลข ปีของข้อมูล ควรอ้างข้อมูลเชิงประจักษ์ เช่น สถิติหรือรายงานพร้อมปี',
    en: 'No evidence found in the rationale: a figure, the year of the data missing. Cite statistics or a report with its year',
  },
  'rule.details/rationale-cites-evidence.figure-source': {
    th: 'หลักการและเหตุผลยังไม่พบตัวเลข แหล่งที่มา ควรอ้างข้อมูลเชิงประจักษ์ เช่น สถิติหรือรายงานพร้อมปี',
    en: 'No evidence found in the rationale: a figure, a source missing. Cite statistics or a report with its year',
  },
  'rule.details/rationale-cites-evidence.year-source': {
    th: 'หลักการและเหตุผลยังไม่พบปีของข้อมูล แหล่งที่มา ควรอ้างข้อมูลเชิงประจักษ์ เช่น สถิติหรือรายงานพร้อมปี',
    en: 'No evidence found in the rationale: the year of the data, a source missing. Cite statistics or a report with its year',
  },
  'rule.details/rationale-cites-evidence.figure-year-source': {
    th: 'หลักการและเหตุผลยังไม่พบตัวเลข ปีของข้อมูล แหล่งที่มา ควรอ้างข้อมูลเชิงประจักษ์ เช่น สถิติหรือรายงานพร้อมปี',
    en: 'No evidence found in the rationale: a figure, the year of the data, a source missing. Cite statistics or a report with its year',
  },
  'rule.details/quantity-and-quality.quality': {
    th: 'มีเป้าหมายเชิงปริมาณแล้ว ยังไม่มีเป้าหมายเชิงคุณภาพ',
    en: 'There is a target of quantity, none of quality yet',
  },
  'rule.details/quantity-and-quality.quantity': {
    th: 'มีเป้าหมายเชิงคุณภาพแล้ว ยังไม่มีเป้าหมายเชิงปริมาณ',
    en: 'There is a target of quality, none of quantity yet',
  },
  'rule.details/quantity-and-quality.indicators': {
    th: 'ตัวชี้วัดทุกตัวเป็นการนับจำนวน ควรมีตัวชี้วัดเชิงคุณภาพด้วย เช่น ร้อยละความพึงพอใจ',
    en: 'All indicators count; one should measure quality, such as satisfaction in per cent',
  },
  'rule.details/quantity-and-quality.why': byCriterion(6),
  'rule.details/four-parts-present.title': {
    th: 'มีวัตถุประสงค์ ผลผลิต ผลลัพธ์ และกลุ่มเป้าหมายครบ',
    en: 'Objective, output, outcome and beneficiaries are all there',
  },
  'rule.details/outcome-not-copy-of-output.title': {
    th: 'ผลลัพธ์ไม่ใช่สำเนาของผลผลิต',
    en: 'The outcome is not a copy of the output',
  },
  'rule.details/beneficiaries-countable.title': { th: 'ผู้รับประโยชน์นับได้', en: 'Beneficiaries are countable' },
  'rule.details/indicator-complete.title': {
    th: 'ตัวชี้วัดมีชื่อ ค่าเป้าหมาย และหน่วยนับ',
    en: 'Indicators have a name, a target and a unit',
  },
  'rule.details/target-measurable.title': { th: 'ค่าเป้าหมายวัดได้', en: 'Targets can be measured' },
  'rule.details/rationale-cites-evidence.title': {
    th: 'หลักการและเหตุผลอ้างข้อมูลเชิงประจักษ์',
    en: 'The rationale cites evidence',
  },
  'rule.details/quantity-and-quality.title': {
    th: 'มีเป้าหมายทั้งเชิงปริมาณและคุณภาพ',
    en: 'Targets of both quantity and quality',
  },
  'rule.details/weights-sum-to-100': {
    th: 'น้ำหนักของตัวชี้วัดรวมกันได้ {sum} ควรเท่ากับ 100',
    en: 'The weights of the indicators add up to {sum} instead of 100',
  },
  'rule.details/weights-sum-to-100.why': SUGGESTION,
  'rule.details/weights-sum-to-100.title': {
    th: 'น้ำหนักตัวชี้วัดรวมเป็น 100',
    en: 'Weights of the indicators add up to 100',
  },
} satisfies Catalogue;
