import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LessonCard } from '@/components/teach/lesson-card';
import { LessonCheck } from '@/components/teach/lesson-check';
import { LessonEnd } from '@/components/teach/lesson-end';
import { LessonPointing } from '@/components/teach/lesson-pointing';
import { Outline } from '@/components/teach/outline';
import type { teach } from '@/utils/i18n/teach';
import { sayIn } from '@/utils/i18n/translate';
import type { AddRowBinding } from '@/utils/model/binding';
import type { GroupPath } from '@/utils/model/ids';
import { wordsOf } from '@/utils/page/add-control';
import { fieldBox } from '@/utils/page/field-box';
import { lookAtAdder, pointableButtons, type AdderLook } from '@/utils/page/look-at-adder';
import { pickControl, type Pointable } from '@/utils/page/pick-control';
import { tidyLabel } from '@/utils/page/text-of';
import { nameOfGroup } from '@/utils/site/group-names';
import type { LessonTools } from './lesson';

type Step = { at: 'point'; problem?: string } | { at: 'check'; look: AdderLook } | { at: 'end'; notice: string };

export type AddRowLessonProps = Pick<LessonTools, 'words' | 'locate' | 'save' | 'onEnd'> & { addsTo: GroupPath };

/** The lesson: which button adds a row to the list, is that right? */
export function AddRowLesson({ words, locate, addsTo, save, onEnd }: AddRowLessonProps) {
  const t = sayIn<typeof teach>(words);
  const [step, setStep] = useState<Step>({ at: 'point' });
  const [pointed, setPointed] = useState<Pointable>();
  const [buttons, setButtons] = useState<readonly Pointable[]>([]);
  const shield = useRef<HTMLDivElement>(null);
  const group = nameOfGroup(addsTo);

  // Not after the next picture: whoever is quick with the keys would press into the page.
  useLayoutEffect(() => {
    if (step.at !== 'point') return undefined;
    const ending = new AbortController();
    const all = pointableButtons(locate(), addsTo);
    const pick = ({ element }: Pointable) => {
      const look = lookAtAdder(locate(), addsTo, element);
      const problem = problemOf(look);
      setStep(
        problem || !look ? { at: 'point', problem: t(`teach.adder.${problem ?? 'gone'}`) } : { at: 'check', look },
      );
    };
    setButtons(all);
    if (shield.current)
      pickControl(all, shield.current, { onPoint: setPointed, onPick: pick, onBack: onEnd }, ending.signal);
    return () => ending.abort();
  }, [step]);

  const keep = async ({ control }: AdderLook) => {
    const lesson: AddRowBinding = {
      ...{ id: crypto.randomUUID(), path: addsTo, says: 'adds-row', control },
      createdAt: new Date().toISOString(),
    };
    await save(lesson).then(
      () => setStep({ at: 'end', notice: t('teach.adderSaved', { group }) }),
      () => setStep({ at: 'point', problem: t('teach.notSaved') }),
    );
  };

  const sayWords = (text: string) => tidyLabel(text) || t('teach.noWords');
  const sayPointed = ({ element }: Pointable) =>
    t('teach.adderPointed', {
      number: buttons.findIndex((button) => button.element === element) + 1,
      all: buttons.length,
      words: sayWords(wordsOf(element)[0] ?? ''),
    });

  return (
    <div lang={words.language}>
      {step.at === 'point' && <div ref={shield} class="shield" />}
      {pointed && step.at !== 'end' && <Outline box={fieldBox(pointed)} />}
      <LessonCard title={t('teach.adderTitle')} close={t('teach.close')} onClose={onEnd}>
        {step.at === 'point' && (
          <LessonPointing
            asks={t('teach.adderPoint', { group })}
            how={t('teach.adderHow')}
            said={step.problem ?? (pointed && sayPointed(pointed))}
            back={t('teach.cancel')}
            onBack={onEnd}
          />
        )}
        {step.at === 'check' && (
          <LessonCheck
            {...{ t }}
            facts={[
              [t('teach.adderWords'), sayWords(step.look.words)],
              [t('teach.adderAddsTo'), group],
              [t('teach.strength'), t(step.look.strength === 'firm' ? 'teach.firm' : 'teach.fair')],
            ]}
            onConfirm={() => void keep(step.look)}
            onBack={() => setStep({ at: 'point' })}
          >
            <p class="lesson__soft">{t('teach.adderUse')}</p>
          </LessonCheck>
        )}
        {step.at === 'end' && <LessonEnd notice={step.notice} done={t('teach.done')} onDone={onEnd} />}
      </LessonCard>
    </div>
  );
}

/** Why it is not kept. */
function problemOf(look: AdderLook | undefined) {
  if (!look) return 'gone';
  return look.objection ?? (look.strength === 'weak' ? 'weak' : undefined);
}
