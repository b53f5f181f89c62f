import type { Evidence } from '@/utils/model/evidence';
import type { Criterion } from '@/utils/model/finding';

const CRITERIA = 'หลักเกณฑ์การประเมินโครงการเพื่อขับเคลื่อนการบรรลุเป้าหมายตามยุทธศาสตร์ชาติ ประจำปีงบประมาณ พ.ศ. 2570 (สศช.)';

/** What NESDC's published criteria say in so many words. */
export const byCriterion = (criterion: Criterion): Evidence => ({
  mark: 'verified',
  source: `${CRITERIA} ข้อ ${criterion}`,
});

/** A sign by which we look for what a criterion asks: the criterion is published, the sign is ours. */
export const likeCriterion = (criterion: Criterion): Evidence => ({
  mark: 'inferred',
  source: `${CRITERIA} ข้อ ${criterion}`,
});

/** Common sense, not a rule found in the system's papers. */
export const COMMON_SENSE: Evidence = { mark: 'inferred' };
