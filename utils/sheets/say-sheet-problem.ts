import type { sheets } from '@/utils/i18n/sheets';
import type { Translate } from '@/utils/i18n/translate';
import type { SheetProblem } from './sheet-problem';

type Say = Translate<typeof sheets>;

const LONGEST_SHOWN = 60;

/** `แถว 7 คอลัมน์ D (วันเริ่มต้น): ไม่ใช่วันที่ …` */
export function saySheetProblem(problem: SheetProblem, say: Say): string {
  const { sheet, row, column, header, because, suggestion } = problem;
  const shown = cut(problem.shown);
  const place =
    column === ''
      ? say('sheets.place.row', { sheet, row })
      : say('sheets.place.cell', { sheet, row, column, header: cut(header) });
  const meant = typeof suggestion === 'string' ? ` ${say('sheets.suggestion', { value: suggestion })}` : '';
  return `${place}: ${say(`sheets.problem.${because}`, { shown })}${meant}`;
}

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
};
