import { browser } from 'wxt/browser';
import { sendMessage, type PageState } from '@/utils/messaging/protocol';
import { attempt, noteFailure } from '@/utils/page/failures';
import { identifyProject } from '@/utils/page/project-identity';
import { withLimits } from '@/utils/page/said-limits';
import { finishInSlices, type Steps } from '@/utils/page/steps';
import { isConnected } from '@/utils/messaging/is-connected';
import type { LocatedPage } from '@/utils/page/located-page';
import { NO_CONTEXT, type RuleContext } from '@/utils/model/rule-choices';
import type { Snapshot } from '@/utils/model/snapshot';
import { summaryOf } from '@/utils/projects/project-summary';
import { chooseFindings } from '@/utils/rules/choose-findings';
import { createProblemFinder } from '@/utils/rules/find-problems';
import { RULES } from '@/utils/rules/index';
import { bringDrafts } from '../form.content/bring-parts';
import { addressOf } from './address-of';
import { createFolded } from './folded';
import type { MakeJudge } from './judge';
import { createKeeper } from './keep-parts';
import { createVisitNoter } from './note-visits';

/** Judges a page by the rules, the agency's choices and what is remembered of its project; and remembers what it shows. */
export const makeJudge: MakeJudge = async (page, reader, { onNews, onLost }, signal) => {
  const folded = createFolded();
  const problems = createProblemFinder(RULES, noteFailure);
  let context: RuleContext = NO_CONTEXT;
  /** Another one with every answer and every draft. */
  let news = {};
  let whose = lookWhose();
  let lookedAt: LocatedPage | undefined;
  let about: Pick<PageState, 'silenced' | 'quality'> = { silenced: 0, quality: [] };

  function lookWhose() {
    const identity = identifyProject(page);
    return { address: addressOf(page.location), ...(identity && { identity }) };
  }
  const known = new WeakMap<LocatedPage, typeof whose>();
  const whoseOn = (located: LocatedPage) => {
    const now = known.get(located) ?? lookWhose();
    known.set(located, now);
    return now;
  };
  function* lookFirst(located: LocatedPage, snapshot: Snapshot): Steps<void> {
    whoseOn(located);
    yield;
    const limited = withLimits(snapshot, located);
    yield;
    // Found anew by `judge`, which then has next to nothing to do.
    yield* problems.findInSteps(limited, context);
  }
  const ask = async () => {
    const asked = whose;
    const answer = await sendMessage('readContext', asked).catch(() => undefined);
    // Meanwhile the page may have become another project's.
    if (answer && asked === whose) [context, news] = [answer, {}];
  };
  const renew = async () => {
    await ask();
    drafts?.renew();
    if (!signal.aborted) await onNews();
  };
  const tellDrafts = () => {
    news = {};
    void onNews();
  };
  const keeper = createKeeper((id, name, parts) => {
    const { project = { id, name, parts: {} } } = context;
    if (project.id === id) context = { ...context, project: { ...project, parts: { ...project.parts, ...parts } } };
  }, signal);
  const noteVisit = createVisitNoter(onNews, onLost, signal);

  const [makeDraftKeeper] = await Promise.all([bringDrafts().catch(() => undefined), ask()]);
  const drafts = makeDraftKeeper?.(reader, tellDrafts, signal);
  browser.storage.onChanged.addListener(renew);
  signal.addEventListener('abort', () => isConnected() && browser.storage.onChanged.removeListener(renew));

  return {
    news: () => news,
    prepare: (located, snapshot) => finishInSlices(lookFirst(located, snapshot)),
    judge(located, snapshot) {
      if (located !== lookedAt) {
        const now = whoseOn(located);
        if (JSON.stringify(now) !== JSON.stringify(whose)) {
          keeper.flush();
          whose = now;
          [context, news] = [withoutProject(context), {}];
          folded.forget();
          void renew();
        }
        lookedAt = located;
      }
      const projectId = context.project?.id ?? whose.identity?.id;
      const { project } = context;
      attempt('visits', () => noteVisit(snapshot), undefined);
      attempt('parts', () => keeper.note(projectId, whose.identity?.code, snapshot, project), undefined);
      attempt('drafts', () => drafts?.note(snapshot, { address: whose.address, projectId, project }), undefined);
      const found = problems.find(withLimits(snapshot, located), context);
      const { shown, ...rest } = chooseFindings([...found, ...folded.add(located, found)], context);
      about = rest;
      return shown;
    },
    about: () => ({
      ...about,
      project: { ...whose, ...(context.project && { known: summaryOf(context.project) }) },
      ...(drafts && { drafts: drafts.about() }),
    }),
    hold: (isHeld) => drafts?.hold(isHeld),
    reveal: folded.reveal,
  };
};

function withoutProject({ agencyName, choices, ignored, dueDates }: RuleContext): RuleContext {
  return { agencyName, choices, ignored, dueDates };
}
