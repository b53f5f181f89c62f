import type { IsoDate } from '@/utils/model/ids';

/** Why a cell says nothing that could be taken. */
export type CellFault = 'error-cell' | 'no-result' | 'impossible-date';

/** One cell: what a person reads in it and, where the file knows more than letters, what it is. */
export interface Cell {
  /** As nearly as it is known what the program shows; dates as `15/10/2569`. Empty for an empty cell. */
  text: string;
  /** A plain decimal, never `8.1E+08`; of a percentage what is shown: `50` for 50%. */
  number?: string;
  isPercent?: true;
  date?: IsoDate;
  boolean?: boolean;
  fault?: CellFault;
}

/** Cells that are shown as one; rows and columns count from 0, the last ones belong to it. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  name: string;
  /** Hidden by whoever made the file: shown as such, and taken only when the officer says so. */
  isHidden: boolean;
  /** No row is longer than its last cell that says something. */
  rows: readonly (readonly Cell[])[];
  merges?: readonly Merge[];
  /** A hidden sheet beyond the limits (a list of districts, say) is named and left unread. */
  leftUnread?: 'too-many-rows' | 'too-many-columns';
}

export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-874'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** Why a whole file is not taken. */
export type SheetRefusal =
  | 'empty'
  | 'too-large'
  | 'too-large-unzipped'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'old-xls'
  | 'binary-workbook'
  | 'other-program'
  | 'web-page'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'not-a-spreadsheet'
  | 'unknown-encoding'
  | 'unclosed-quote';

export type SheetsRead =
  | {
      ok: true;
      sheets: Sheet[];
      /** Of a text file: guessed, or as asked. */
      encoding?: TextEncoding;
      /** The file brings macros. They are not looked at, and nothing here could run them. */
      hasMacros?: true;
    }
  | { ok: false; because: SheetRefusal; sheet?: string };

/** Called between slices of work, so that the page stays responsive. */
export type OnProgress = (done: number, total: number) => void;

export const NO_CELL: Cell = { text: '' };
