import { weightsSum } from '../weights-sum';

export const weightsSumTo100 = weightsSum('details/weights-sum-to-100', 'details.indicators', 'indicatorName');
