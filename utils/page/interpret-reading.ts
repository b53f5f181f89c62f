import type { FieldKind } from '@/utils/model/field';
import type { Reading } from '@/utils/model/snapshot';
import { parseThaiDate } from '@/utils/thai/be-date';
import { parseNumber } from '@/utils/thai/parse-number';
import type { RawReading } from './adapters/widget-adapter';

/** The years that a project's date can have, C.E. Outside it, a date was written in the other era. */
const PLAUSIBLE = { from: 1950, to: 2200 };

/** What a control's raw text means for a field of the kind. `isCommonEra`: the widget holds C.E. dates by its nature. */
export function interpretReading(kind: FieldKind, raw: RawReading, isCommonEra: boolean): Reading {
  if (raw.status === 'empty') return { status: 'empty' };
  const { shown } = raw;
  if (raw.status === 'unreadable') return { status: 'unreadable', shown, because: 'widget' };
  switch (kind) {
    case 'number':
    case 'money': {
      const number = parseNumber(shown);
      return number.ok
        ? { status: 'filled', value: number.decimal, shown }
        : { status: 'unreadable', shown, because: 'not-a-number' };
    }
    case 'date':
      return isCommonEra ? readCommonEraDate(shown) : readWrittenDate(shown);
    case 'many-of':
      return { status: 'filled', value: [...(raw.choices ?? [shown])], shown };
    case 'choice':
      return { status: 'filled', value: raw.choices?.[0] ?? shown.trim(), shown };
    case 'text':
    case 'long-text':
    case 'file':
      return { status: 'filled', value: raw.choices?.join(', ') ?? shown, shown };
  }
}

function readWrittenDate(shown: string): Reading {
  const date = parseThaiDate(shown);
  if (date.ok) return { status: 'filled', value: date.iso, shown };
  return { status: 'unreadable', shown, because: date.because === 'impossible-year' ? 'wrong-era' : 'not-a-date' };
}

function readCommonEraDate(shown: string): Reading {
  const date = /^(\d{4,6})-\d\d-\d\d$/.exec(shown);
  if (!date) return { status: 'unreadable', shown, because: 'not-a-date' };
  const year = Number(date[1]);
  if (year < PLAUSIBLE.from || year > PLAUSIBLE.to) return { status: 'unreadable', shown, because: 'wrong-era' };
  return { status: 'filled', value: shown, shown };
}
