import type { FieldPath } from '@/utils/model/ids';
import type { TemplateValue } from '@/utils/model/template';
import { kindAt } from '@/utils/site/kind-at';
import { excerpt } from './excerpt';
import { findYears, type YearMention } from './find-years';
import { maskVariables } from './mask-variables';
import { textsOf } from './texts-of';
import { meaningOf, yearsOfField } from './year-meaning';

/** A year (พ.ศ.) written out in a value. */
export interface WrittenYear {
  path: FieldPath;
  label: string;
  /** Of the choice, in a value of several; else 0. */
  index: number;
  at: number;
  year: number;
  /** The year and some words before it. */
  words: string;
  /** It can become a variable; all others stay as they are. */
  isMeant: boolean;
}

/** The years that texts write out, in a template of a fiscal year (พ.ศ.). Dates and months are of a calendar year and left out. */
export function yearsIn(values: readonly TemplateValue[], fiscalYear: number): WrittenYear[] {
  return values.flatMap(({ path, label, to }) => {
    const kind = kindAt(path);
    const ofField = yearsOfField(path);
    if (ofField === 'none' || kind === 'date' || kind === 'number' || kind === 'money') return [];
    return textsOf(to).flatMap((text, index) =>
      findYears(maskVariables(text))
        .filter(({ as }) => as !== 'day' && as !== 'month')
        .map((mention) => ({
          path,
          label,
          index,
          at: mention.at,
          year: mention.year,
          words: excerpt(text, mention.at, 4),
          isMeant: ofField === 'own' ? !mention.doubt : ofField !== 'others' && isMeant(mention, fiscalYear, ofField),
        })),
    );
  });
}

const isMeant = (mention: YearMention, fiscalYear: number, ofField: 'told' | 'read'): boolean =>
  meaningOf(mention, fiscalYear, ofField) === 'meant' ||
  // Said to be a fiscal year, and not as the source of a fact: the year before moves along.
  (ofField === 'read' && mention.as === 'fiscal' && !mention.doubt && mention.year === fiscalYear - 1);
