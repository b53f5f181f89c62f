import { weightsSum } from '../weights-sum';

/** Main activities; sub-activities share the weight of theirs. */
export const weightsSumTo100 = weightsSum('activities/weights-sum-to-100', 'activities.rows', 'activityName');
