import type { Rule } from './define-rule';
import { endDateAfterStartDate as activityEndDateAfterStartDate } from './activities/end-date-after-start-date';
import { arabicDigitsInNumbers } from './any/arabic-digits-in-numbers';
import { dateReadable } from './any/date-readable';
import { noInvisibleCharacters } from './any/no-invisible-characters';
import { noLeftoverVariable } from './any/no-leftover-variable';
import { noPlaceholderText } from './any/no-placeholder-text';
import { noSurroundingSpace } from './any/no-surrounding-space';
import { numberReadable } from './any/number-readable';
import { oneEra } from './any/one-era';
import { requiredFieldFilled } from './any/required-field-filled';
import { quartersSumToTotal } from './budget/quarters-sum-to-total';
import { coordinatorComplete } from './general/coordinator-complete';
import { coordinatorEmailShape } from './general/coordinator-email-shape';
import { coordinatorPhoneShape } from './general/coordinator-phone-shape';
import { datesWithinFiscalYear } from './general/dates-within-fiscal-year';
import { endDateAfterStartDate } from './general/end-date-after-start-date';

/** In the order in which findings at one field are told: what must be there, what can be read, what it means. */
export const RULES: readonly Rule[] = [
  requiredFieldFilled,
  noLeftoverVariable,
  numberReadable,
  dateReadable,
  oneEra,
  arabicDigitsInNumbers,
  noInvisibleCharacters,
  noSurroundingSpace,
  noPlaceholderText,
  endDateAfterStartDate,
  activityEndDateAfterStartDate,
  datesWithinFiscalYear,
  coordinatorEmailShape,
  coordinatorPhoneShape,
  coordinatorComplete,
  quartersSumToTotal,
];
