import type { FieldPath } from '@/utils/model/ids';
import type { TemplateValue } from '@/utils/model/template';
import type { VariableContext } from '@/utils/templates/built-in-variables';

export const aContext = (changes: Partial<VariableContext> = {}): VariableContext => ({
  today: '2026-11-16',
  fiscalYear: 2570,
  quarter: 1,
  agencyName: 'สำนักงานโยธาธิการและผังเมืองจังหวัดอุดรธานี',
  project: {
    'general.projectName': 'โครงการปรับปรุงระบบระบายน้ำ',
    'general.startDate': '2026-10-01',
    'general.endDate': '2027-09-30',
    'budget.totalBaht': '1250000.50',
  },
  own: {},
  ...changes,
});

export const aValue = (path: FieldPath, to: TemplateValue['to']): TemplateValue => ({ path, label: 'ช่อง', to });
