import { SUGGESTION } from './sources';
import type { Catalogue } from '../translate';

export const general = {
  'rule.general/end-date-after-start-date': {
    th: 'วันสิ้นสุด ({endDate}) อยู่ก่อนวันเริ่มต้น ({startDate})',
    en: 'The end date ({endDate}) lies before the start date ({startDate})',
  },
  'rule.general/end-date-after-start-date.why': SUGGESTION,
  'rule.general/dates-within-fiscal-year.outside': {
    th: 'วันที่ {date} อยู่นอกปีงบประมาณ พ.ศ. {year} ({firstDate} – {lastDate})',
    en: '{date} lies outside fiscal year B.E. {year} ({firstDate} – {lastDate})',
  },
  'rule.general/dates-within-fiscal-year.beyond': {
    th: 'วันที่ {date} เลยช่วงปีงบประมาณ พ.ศ. {year} ({firstDate} – {lastDate}) หากเป็นโครงการต่อเนื่องหลายปีถือว่าถูกต้อง',
    en: '{date} reaches beyond fiscal year B.E. {year} ({firstDate} – {lastDate}). Fine for a project over several years',
  },
  'rule.general/dates-within-fiscal-year.why': SUGGESTION,
  'rule.general/coordinator-complete': {
    th: 'ข้อมูลผู้ประสานงานยังไม่ครบ ช่องนี้ยังว่างอยู่',
    en: 'The coordinator’s details are incomplete: this field is empty',
  },
  'rule.general/coordinator-complete.why': SUGGESTION,
  'rule.general/coordinates-in-thailand.swapped': {
    th: 'ละติจูดกับลองจิจูดสลับกัน',
    en: 'Latitude and longitude are swapped',
  },
  'rule.general/coordinates-in-thailand.latitude': {
    th: 'ละติจูด {shown} อยู่นอกประเทศไทย (5.6–20.5)',
    en: 'Latitude {shown} lies outside Thailand (5.6–20.5)',
  },
  'rule.general/coordinates-in-thailand.longitude': {
    th: 'ลองจิจูด {shown} อยู่นอกประเทศไทย (97.3–105.7)',
    en: 'Longitude {shown} lies outside Thailand (97.3–105.7)',
  },
  'rule.general/coordinates-in-thailand.why': SUGGESTION,
  'rule.general/agency-as-in-profile': {
    th: 'ชื่อหน่วยงานไม่ตรงกับที่ตั้งไว้ในผู้ช่วย (“{agency}”)',
    en: 'The agency differs from the one set in the assistant (“{agency}”)',
  },
  'rule.general/agency-as-in-profile.why': {
    th: 'เทียบกับชื่อหน่วยงานที่ท่านตั้งไว้',
    en: 'Compared with the agency you have set',
  },
  'rule.general/end-date-after-start-date.title': {
    th: 'วันสิ้นสุดโครงการอยู่หลังวันเริ่มต้น',
    en: 'The project ends after it starts',
  },
  'rule.general/dates-within-fiscal-year.title': {
    th: 'วันของโครงการอยู่ในปีงบประมาณ',
    en: 'Project dates lie in the fiscal year',
  },
  'rule.general/coordinator-complete.title': { th: 'ข้อมูลผู้ประสานงานครบ', en: 'The coordinator’s details are complete' },
  'rule.general/coordinates-in-thailand.title': {
    th: 'พิกัดอยู่ในประเทศไทยและไม่สลับกัน',
    en: 'Coordinates lie in Thailand and are not swapped',
  },
  'rule.general/agency-as-in-profile.title': { th: 'หน่วยงานตรงกับที่ตั้งไว้', en: 'The agency is the one that was set' },
} satisfies Catalogue;
