import type { Criterion } from '@/utils/model/finding';
import type { Answers } from './self-check';

export type QuestionId = keyof Answers;

/** The catalogue's key of a choice that has a name; the others are said as the number they are. */
type ChoiceName =
  `quality.choice.${'yes' | 'no' | 'fully' | 'partly' | 'not' | 'clear' | 'unclear' | 'none' | 'partFund' | 'allFund' | 'newNoOverlap' | 'newOverlap' | 'noGoal'}`;

export interface QualityQuestion {
  id: QuestionId;
  criterion: Criterion;
  choices: readonly { value: string | number; name?: ChoiceName }[];
}

const YES_NO = [
  { value: 1, name: 'quality.choice.yes' },
  { value: 0, name: 'quality.choice.no' },
] as const;
const numbers = (...values: number[]) => values.map((value) => ({ value }));
/** The published table: group A to J (a quarter of a point apart) in the state red, orange, yellow or green. */
const NEED = [5, 4.375, 3.75, 3.125].flatMap((groupA) =>
  Array.from({ length: 10 }, (_none, group) => groupA - group / 4),
);
const EVERY_NEED = [...new Set(NEED)].sort((a, b) => b - a);

/** What the arithmetic needs and no machine can see. */
export const QUESTIONS: readonly QualityQuestion[] = [
  { id: 'c1', criterion: 1, choices: YES_NO },
  { id: 'c2', criterion: 2, choices: numbers(...EVERY_NEED) },
  { id: 'c3', criterion: 3, choices: numbers(5, 4, 3, 2, 1, 0) },
  { id: 'c4Linked', criterion: 4, choices: numbers(4, 3, 2, 1, 0) },
  { id: 'c5InOrder', criterion: 5, choices: YES_NO },
  { id: 'c5Feasible', criterion: 5, choices: YES_NO },
  {
    id: 'c6Measures',
    criterion: 6,
    choices: [
      { value: 'fully', name: 'quality.choice.fully' },
      { value: 'partly', name: 'quality.choice.partly' },
      { value: 'not', name: 'quality.choice.not' },
    ],
  },
  {
    id: 'c6Target',
    criterion: 6,
    choices: [
      { value: 'clear', name: 'quality.choice.clear' },
      { value: 'unclear', name: 'quality.choice.unclear' },
    ],
  },
  {
    id: 'c7Fund',
    criterion: 7,
    choices: [
      { value: 1.25, name: 'quality.choice.none' },
      { value: 0.75, name: 'quality.choice.partFund' },
      { value: 0.25, name: 'quality.choice.allFund' },
      { value: 0, name: 'quality.choice.noGoal' },
    ],
  },
  {
    id: 'c7Agency',
    criterion: 7,
    choices: [
      { value: 1.25, name: 'quality.choice.none' },
      { value: 0.75, name: 'quality.choice.newNoOverlap' },
      { value: 0.25, name: 'quality.choice.newOverlap' },
      { value: 0, name: 'quality.choice.noGoal' },
    ],
  },
];
