import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FieldChoice } from '@/components/teach/field-choice';
import { LessonCard } from '@/components/teach/lesson-card';
import { LessonPointing } from '@/components/teach/lesson-pointing';
import { Outline } from '@/components/teach/outline';
import { Understood } from '@/components/teach/understood';
import type { teach } from '@/utils/i18n/teach';
import { sayIn } from '@/utils/i18n/translate';
import type { FieldBinding } from '@/utils/model/binding';
import { describeControls } from '@/utils/page/describe-controls';
import { fieldBox } from '@/utils/page/field-box';
import type { LabelledControl } from '@/utils/page/page-control';
import { pickControl } from '@/utils/page/pick-control';
import { tidyLabel } from '@/utils/page/text-of';
import type { SingleField } from '@/utils/site/single-fields';
import type { LessonTools } from './lesson';
import { understand } from './understand';

type Step =
  | { at: 'choose'; notice?: string }
  | { at: 'point'; field: SingleField; problem?: string }
  | { at: 'check'; field: SingleField; control: LabelledControl };

/** The lesson: which field, which box, is that right? */
export function LessonApp({ words, locate, fields, nameOf, save, onEnd }: LessonTools) {
  const t = sayIn<typeof teach>(words);
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const shield = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<LabelledControl>();
  const labelOf = (control: LabelledControl) => tidyLabel(control.label?.text ?? '') || t('teach.noLabel');

  // Not after the next picture: whoever is quick with the keys would press into the page.
  useLayoutEffect(() => {
    if (step.at !== 'point') return undefined;
    const { field } = step;
    const ending = new AbortController();
    const pick = (control: LabelledControl) => {
      const { problem } = understand(locate(), control, field, t);
      setStep(problem ? { at: 'point', field, problem } : { at: 'check', field, control });
    };
    const pointing = { onPoint: setPointed, onPick: pick, onBack: () => setStep({ at: 'choose' }) };
    if (shield.current) pickControl<LabelledControl>(locate().controls, shield.current, pointing, ending.signal);
    return () => ending.abort();
  }, [step]);
  useEffect(() => {
    if (step.at === 'choose') setPointed(undefined);
  }, [step]);

  /** Remembers what the officer says of a control, and begins anew. */
  const say = async (
    field: SingleField,
    says: FieldBinding['says'],
    control: LabelledControl,
    era?: FieldBinding['era'],
  ) => {
    const page = locate();
    const description = describeControls(page.controls)[page.controls.indexOf(control)];
    const lesson = { id: crypto.randomUUID(), path: field.path, says, createdAt: new Date().toISOString() };
    const saved = description
      ? save({ ...lesson, control: description, ...(era && { era }) })
      : Promise.reject(new Error('the control is gone'));
    const notice = await saved.then(
      () => t(says === 'is' ? 'teach.saved' : 'teach.unbound', { field: field.name }),
      () => t('teach.notSaved'),
    );
    setStep({ at: 'choose', notice });
  };

  const understood = ({ control, field }: Extract<Step, { at: 'check' }>) => {
    const { takenFor, ...facts } = understand(page, control, field, t);
    return { ...facts, ...(takenFor && { takenFor: nameOf(takenFor) }) };
  };

  const page = locate();
  const located = fields().filter(({ path }) => page.fields.has(path));
  return (
    <div lang={words.language}>
      {step.at === 'point' && <div ref={shield} class="shield" />}
      {pointed && step.at !== 'choose' && <Outline box={fieldBox(pointed)} />}
      <LessonCard title={t('teach.title')} close={t('teach.close')} onClose={onEnd}>
        {step.at === 'choose' && (
          <FieldChoice
            {...{ t }}
            notice={step.notice}
            missing={fields().filter(({ path }) => !page.fields.has(path))}
            located={located}
            onTeach={(field) => setStep({ at: 'point', field })}
            onWrong={(field) => {
              const control = page.fields.get(field.path)?.control;
              if (control) void say(field, 'is-not', control);
            }}
          />
        )}
        {step.at === 'point' && (
          <LessonPointing
            asks={t('teach.point', { field: step.field.name })}
            how={t('teach.pointHow')}
            said={
              step.problem ??
              (pointed &&
                t('teach.pointed', {
                  number: page.controls.indexOf(pointed) + 1,
                  all: page.controls.length,
                  label: labelOf(pointed),
                }))
            }
            back={t('teach.back')}
            onBack={() => setStep({ at: 'choose' })}
          />
        )}
        {step.at === 'check' && (
          <Understood
            {...{ t }}
            field={step.field.name}
            label={labelOf(step.control)}
            {...understood(step)}
            onConfirm={(era) => void say(step.field, 'is', step.control, era)}
            onBack={() => setStep({ at: 'point', field: step.field })}
          />
        )}
      </LessonCard>
    </div>
  );
}
