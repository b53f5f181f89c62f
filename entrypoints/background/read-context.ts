import { fiscalYearOf } from '@/utils/calendar/fiscal-year';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { reportDueDates } from '@/utils/calendar/dated-dues';
import type { ContextQuestion } from '@/utils/messaging/protocol';
import { DEFAULT_CHOICES, type RuleContext } from '@/utils/model/rule-choices';
import { withDatabase } from '@/utils/store/database';
import { createIgnoredStore } from '@/utils/store/ignored-store';
import { createProjectStore } from '@/utils/store/project-store';
import { readSettings } from '@/utils/store/settings';
import { readToday } from '@/utils/store/today';

/** Reports are looked at this many fiscal years back. */
const YEARS_BACK = 3;

/** What a page is judged by. A database that can't be read leaves the page without memory, not without hints. */
export async function readContext({ address, identity }: ContextQuestion): Promise<RuleContext> {
  const [{ agencyName, ruleSetId, letters, ruleChoices = DEFAULT_CHOICES }, today] = await Promise.all([
    readSettings(),
    readToday(),
  ]);
  const ruleSet = RULE_SETS.find(({ id }) => id === ruleSetId);
  const thisYear = fiscalYearOf(today);
  const years = Array.from({ length: YEARS_BACK + 1 }, (_none, back) => thisYear - back);
  const { ignored, project } = await withDatabase(async (db) => ({
    ignored: await createIgnoredStore(db).list(),
    project: await createProjectStore(db).recall(address, identity),
  })).catch(() => ({ ignored: [], project: undefined }));
  return {
    ...{ agencyName, choices: ruleChoices, ignored },
    dueDates: ruleSet ? reportDueDates(ruleSet, years, letters) : [],
    ...(project && { project }),
  };
}
