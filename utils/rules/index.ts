import type { Rule } from './define-rule';
import { atLeastOne } from './activities/at-least-one';
import { budgetsWithinTotal } from './activities/budgets-within-total';
import { endDateAfterStartDate as activityEndDateAfterStartDate } from './activities/end-date-after-start-date';
import { inTimeOrder } from './activities/in-time-order';
import { mainHasSubActivities } from './activities/main-has-sub-activities';
import { notOneBar } from './activities/not-one-bar';
import { weightsSumTo100 } from './activities/weights-sum-to-100';
import { withinProjectDates } from './activities/within-project-dates';
import { amountInBaht } from './any/amount-in-baht';
import { arabicDigitsInNumbers } from './any/arabic-digits-in-numbers';
import { dateReadable } from './any/date-readable';
import { emailShape } from './any/email-shape';
import { lengthWithinLimit } from './any/length-within-limit';
import { longTextsDiffer } from './any/long-texts-differ';
import { nationalIdChecksum } from './any/national-id-checksum';
import { noInvisibleCharacters } from './any/no-invisible-characters';
import { noLeftoverVariable } from './any/no-leftover-variable';
import { noNegativeAmount } from './any/no-negative-amount';
import { noOtherFiscalYear } from './any/no-other-fiscal-year';
import { noPartOfSatang } from './any/no-part-of-satang';
import { noPlaceholderText } from './any/no-placeholder-text';
import { noSurroundingSpace } from './any/no-surrounding-space';
import { numberReadable } from './any/number-readable';
import { oneDigitScript } from './any/one-digit-script';
import { oneEra } from './any/one-era';
import { phoneShape } from './any/phone-shape';
import { requiredFieldFilled } from './any/required-field-filled';
import { textNotCutOff } from './any/text-not-cut-off';
import { activitiesSumToTotal } from './budget/activities-sum-to-total';
import { equipmentAndBuildingShare } from './budget/equipment-and-building-share';
import { linesSumToTotal } from './budget/lines-sum-to-total';
import { quartersSumToTotal } from './budget/quarters-sum-to-total';
import { sourcesSumToTotal } from './budget/sources-sum-to-total';
import { beneficiariesCountable } from './details/beneficiaries-countable';
import { fourPartsPresent } from './details/four-parts-present';
import { indicatorComplete } from './details/indicator-complete';
import { outcomeNotCopyOfOutput } from './details/outcome-not-copy-of-output';
import { quantityAndQuality } from './details/quantity-and-quality';
import { rationaleCitesEvidence } from './details/rationale-cites-evidence';
import { weightsSumTo100 as indicatorWeightsSumTo100 } from './details/weights-sum-to-100';
import { targetMeasurable } from './details/target-measurable';
import { agencyAsInProfile } from './general/agency-as-in-profile';
import { coordinatesInThailand } from './general/coordinates-in-thailand';
import { coordinatorComplete } from './general/coordinator-complete';
import { datesWithinFiscalYear } from './general/dates-within-fiscal-year';
import { endDateAfterStartDate } from './general/end-date-after-start-date';
import { codesAgree } from './plan-links/codes-agree';
import { contributionExplained } from './plan-links/contribution-explained';
import { oneDirectLink } from './plan-links/one-direct-link';
import { vAndFChosen } from './plan-links/v-and-f-chosen';
import { y1Chosen } from './plan-links/y1-chosen';
import { beforeDueDate } from './progress-report/before-due-date';
import { delayExplained } from './progress-report/delay-explained';
import { percentInRange } from './progress-report/percent-in-range';
import { progressNotFalling } from './progress-report/progress-not-falling';
import { reportsInOrder } from './progress-report/reports-in-order';
import { spendingFitsProgress } from './progress-report/spending-fits-progress';
import { spendingNotFalling } from './progress-report/spending-not-falling';
import { spendingWithinTotal } from './progress-report/spending-within-total';
import { textDiffersFromLastQuarter } from './progress-report/text-differs-from-last-quarter';

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
  oneDigitScript,
  noPlaceholderText,
  lengthWithinLimit,
  textNotCutOff,
  noNegativeAmount,
  noPartOfSatang,
  amountInBaht,
  phoneShape,
  emailShape,
  nationalIdChecksum,
  noOtherFiscalYear,
  longTextsDiffer,
  endDateAfterStartDate,
  datesWithinFiscalYear,
  coordinatorComplete,
  coordinatesInThailand,
  agencyAsInProfile,
  oneDirectLink,
  y1Chosen,
  vAndFChosen,
  codesAgree,
  contributionExplained,
  fourPartsPresent,
  outcomeNotCopyOfOutput,
  beneficiariesCountable,
  indicatorComplete,
  targetMeasurable,
  indicatorWeightsSumTo100,
  rationaleCitesEvidence,
  quantityAndQuality,
  atLeastOne,
  activityEndDateAfterStartDate,
  withinProjectDates,
  inTimeOrder,
  weightsSumTo100,
  budgetsWithinTotal,
  mainHasSubActivities,
  notOneBar,
  quartersSumToTotal,
  linesSumToTotal,
  sourcesSumToTotal,
  activitiesSumToTotal,
  equipmentAndBuildingShare,
  percentInRange,
  progressNotFalling,
  spendingWithinTotal,
  spendingNotFalling,
  spendingFitsProgress,
  reportsInOrder,
  textDiffersFromLastQuarter,
  delayExplained,
  beforeDueDate,
];
