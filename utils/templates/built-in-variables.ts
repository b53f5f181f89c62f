import { quarterEnd, type Quarter } from '@/utils/calendar/fiscal-year';
import type { FieldValue } from '@/utils/model/field';
import type { FieldPath, IsoDate } from '@/utils/model/ids';
import type { ValueType } from './expression';
import { fiscalYearStart, quarterStart } from './fiscal-days';

/** What variables are worked out from. */
export interface VariableContext {
  today: IsoDate;
  /** พ.ศ. */
  fiscalYear: number;
  quarter: Quarter;
  /** Empty where the office has set none. */
  agencyName: string;
  /** What is known of the project in front: from this page or its others. */
  project: Readonly<Partial<Record<FieldPath, FieldValue>>>;
  /** What was answered for own variables; an answer may hold variables itself. */
  own: Readonly<Record<string, string>>;
}

/** A variable that needs no asking. */
export interface BuiltIn {
  name: string;
  type: ValueType & ('number' | 'date' | 'text');
  from:
    | { value: (context: VariableContext) => string }
    /** A field of the project; of a template that fills it, where the page has nothing there yet. */
    | { path: FieldPath; isMoney?: true };
}

const of = (name: string, type: BuiltIn['type'], value: (context: VariableContext) => string): BuiltIn => ({
  name,
  type,
  from: { value },
});

/** In the order in which a picker offers them; each is explained by the message `variableName.<name>`. */
export const BUILT_INS: readonly BuiltIn[] = [
  of('ปีงบประมาณ', 'number', ({ fiscalYear }) => String(fiscalYear)),
  of('ไตรมาส', 'number', ({ quarter }) => String(quarter)),
  of('วันนี้', 'date', ({ today }) => today),
  of('วันเริ่มปีงบประมาณ', 'date', ({ fiscalYear }) => fiscalYearStart(fiscalYear)),
  of('วันสิ้นสุดปีงบประมาณ', 'date', ({ fiscalYear }) => quarterEnd(fiscalYear, 4)),
  of('วันเริ่มไตรมาส', 'date', ({ fiscalYear, quarter }) => quarterStart(fiscalYear, quarter)),
  of('วันสิ้นสุดไตรมาส', 'date', ({ fiscalYear, quarter }) => quarterEnd(fiscalYear, quarter)),
  of('ชื่อหน่วยงาน', 'text', ({ agencyName }) => agencyName),
  { name: 'ชื่อโครงการ', type: 'text', from: { path: 'general.projectName' } },
  { name: 'วันเริ่มต้น', type: 'date', from: { path: 'general.startDate' } },
  { name: 'วันสิ้นสุด', type: 'date', from: { path: 'general.endDate' } },
  { name: 'วงเงิน', type: 'number', from: { path: 'budget.totalBaht', isMoney: true } },
  { name: 'จังหวัด', type: 'text', from: { path: 'general.province' } },
  { name: 'ผู้ประสานงาน', type: 'text', from: { path: 'general.coordinatorName' } },
  { name: 'ผู้รับผิดชอบ', type: 'text', from: { path: 'general.responsibleName' } },
];

const BY_NAME = new Map(BUILT_INS.map((variable) => [variable.name, variable]));

export const builtIn = (name: string): BuiltIn | undefined => BY_NAME.get(name);
