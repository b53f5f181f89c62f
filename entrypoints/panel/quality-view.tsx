import { useEffect, useState } from 'preact/hooks';
import { SelfCheckForm, type CheckedCriterion, type Question } from '@/components/quality/self-check-form';
import { quality } from '@/utils/i18n/quality';
import { createTranslate, type Language, type Translate } from '@/utils/i18n/translate';
import { sendMessage, type PageState } from '@/utils/messaging/protocol';
import { NO_CONTEXT, type RuleContext } from '@/utils/model/rule-choices';
import { QUESTIONS, type QuestionId } from '@/utils/quality/questions';
import { selfCheck, type Answers, type Range } from '@/utils/quality/self-check';
import { structureOf, type ProjectStructure } from '@/utils/quality/structure';
import { createView } from '@/utils/rules/view';

type T = Translate<typeof quality>;
const CRITERIA = [1, 2, 3, 4, 5, 6, 7] as const;
const MOST = { 1: '', 2: '5', 3: '5', 4: '5', 5: '4', 6: '5', 7: '5' } as const;

/** The self-check of the project in front; its answers live as long as the panel. */
export function QualityView({ page, language }: { page: PageState; language: Language }) {
  const [answers, setAnswers] = useState<Answers>({});
  const [context, setContext] = useState<RuleContext>(NO_CONTEXT);
  const { project, snapshot } = page;
  const { address, identity } = project;
  const t = createTranslate(quality, language);
  useEffect(() => {
    const question = { address, ...(identity && { identity }) };
    void sendMessage('readContext', question).then(setContext, () => undefined);
  }, [address, identity?.id, snapshot.id]);
  useEffect(() => setAnswers({}), [project.known?.id, address]);

  const structure = structureOf(createView(snapshot, context));
  const { criteria, total } = selfCheck(structure, answers);
  const said = CRITERIA.map((id): CheckedCriterion => ({
    id,
    title: t(`quality.c${id}`),
    found: foundOf(structure, id, t),
    questions: QUESTIONS.filter((question) => question.criterion === id).map((question) =>
      ask(question.id, answers, t),
    ),
    points: id === 1 ? '' : t('quality.points', { points: sayRange(criteria[id]), most: MOST[id] }),
  }));
  return (
    <SelfCheckForm
      criteria={said}
      total={sayRange(total)}
      words={{
        heading: t('quality.heading'),
        intro: t('quality.intro'),
        total: t('quality.total'),
        arithmetic: t('quality.arithmetic'),
        unanswered: t('quality.unanswered'),
        caution: t('quality.caution'),
      }}
      onAnswer={(id, value) => setAnswers((now) => answer(now, id as QuestionId, value))}
    />
  );
}

const sayRange = ({ low, high }: Range) => (low === high ? trim(low) : `${trim(low)}–${trim(high)}`);
/** The published table has three decimals. */
const trim = (points: number) => String(Math.round(points * 1000) / 1000);

function ask(id: QuestionId, answers: Answers, t: T): Question {
  const { choices } = QUESTIONS.find((question) => question.id === id) ?? { choices: [] };
  return {
    id,
    text: t(`quality.ask.${id}`),
    choices: choices.map(({ value, name }) => ({ value: String(value), name: name ? t(name) : String(value) })),
    value: answers[id] === undefined ? '' : String(answers[id]),
  };
}

function answer(now: Answers, id: QuestionId, value: string): Answers {
  const chosen = QUESTIONS.find((question) => question.id === id)?.choices.find(
    (choice) => String(choice.value) === value,
  );
  if (chosen) return { ...now, [id]: chosen.value };
  return Object.fromEntries(Object.entries(now).filter(([other]) => other !== id));
}

function foundOf({ parts, ...structure }: ProjectStructure, criterion: number, t: T): string[] {
  const say = (
    what:
      'objective' | 'output' | 'outcome' | 'beneficiaries' | 'activities' | 'subActivities' | 'indicators' | 'targets',
    seen: boolean | undefined,
  ) =>
    t(seen === undefined ? 'quality.unseen' : seen ? 'quality.there' : 'quality.missing', {
      what: t(`quality.part.${what}`),
    });
  const share = (what: 'equipment' | 'building', percent: number | undefined) =>
    percent === undefined
      ? t('quality.unseen', { what: t(`quality.part.${what}`) })
      : t('quality.share', { what: t(`quality.part.${what}`), percent });
  if (criterion === 4)
    return (['objective', 'output', 'outcome', 'beneficiaries'] as const).map((part) => say(part, parts[part]));
  if (criterion === 5)
    return [say('activities', structure.hasActivities), say('subActivities', structure.hasSubActivities)];
  if (criterion === 6) return [say('indicators', structure.hasIndicators), say('targets', structure.hasTargets)];
  if (criterion === 7)
    return [share('equipment', structure.equipmentPercent), share('building', structure.buildingPercent)];
  return [];
}
