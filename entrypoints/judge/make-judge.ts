import { browser } from 'wxt/browser';
import { sendMessage, type PageState } from '@/utils/messaging/protocol';
import { identifyProject } from '@/utils/page/project-identity';
import { withLimits } from '@/utils/page/said-limits';
import type { LocatedPage } from '@/utils/page/located-page';
import { NO_CONTEXT, type RuleContext } from '@/utils/model/rule-choices';
import { summaryOf } from '@/utils/projects/project-summary';
import { chooseFindings } from '@/utils/rules/choose-findings';
import { findProblems } from '@/utils/rules/find-problems';
import { addressOf } from './address-of';
import { createFolded } from './folded';
import type { MakeJudge } from './judge';
import { createKeeper } from './keep-parts';
import { createVisitNoter } from './note-visits';

/** Judges a page by the rules, the agency's choices and what is remembered of its project; and remembers what it shows. */
export const makeJudge: MakeJudge = async (page, { onNews, onLost }, signal) => {
  const folded = createFolded();
  let context: RuleContext = NO_CONTEXT;
  let whose = lookWhose();
  let lookedAt: LocatedPage | undefined;
  let about: Pick<PageState, 'silenced' | 'quality'> = { silenced: 0, quality: [] };

  function lookWhose() {
    const identity = identifyProject(page);
    return { address: addressOf(page.location), ...(identity && { identity }) };
  }
  const ask = async () => {
    const asked = whose;
    const answer = await sendMessage('readContext', asked).catch(() => undefined);
    // Meanwhile the page may have become another project's.
    if (answer && asked === whose) context = answer;
  };
  const renew = async () => {
    await ask();
    if (!signal.aborted) await onNews();
  };
  const keeper = createKeeper((id, name, parts) => {
    const { project = { id, name, parts: {} } } = context;
    if (project.id === id) context = { ...context, project: { ...project, parts: { ...project.parts, ...parts } } };
  }, signal);
  const noteVisit = createVisitNoter(onNews, onLost, signal);

  await ask();
  browser.storage.onChanged.addListener(renew);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(renew));

  return {
    news: () => context,
    judge(located, snapshot) {
      if (located !== lookedAt) {
        const now = lookWhose();
        if (JSON.stringify(now) !== JSON.stringify(whose)) {
          keeper.flush();
          whose = now;
          context = withoutProject(context);
          folded.forget();
          void renew();
        }
        lookedAt = located;
      }
      noteVisit(snapshot);
      keeper.note(context.project?.id ?? whose.identity?.id, whose.identity?.code, snapshot, context.project);
      const found = findProblems(withLimits(snapshot, located), context);
      const { shown, ...rest } = chooseFindings([...found, ...folded.add(located, found)], context);
      about = rest;
      return shown;
    },
    about: () => ({
      ...about,
      project: { ...whose, ...(context.project && { known: summaryOf(context.project) }) },
    }),
    reveal: folded.reveal,
  };
};

function withoutProject({ agencyName, choices, ignored, dueDates }: RuleContext): RuleContext {
  return { agencyName, choices, ignored, dueDates };
}
