import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { teach } from '@/utils/i18n/teach';
import type { Translate } from '@/utils/i18n/translate';

export interface LessonCheckProps {
  t: Translate<typeof teach>;
  /** What was understood: of what, and what of it. */
  facts: readonly (readonly [name: string, text: string])[];
  /** What else is to be said or asked. */
  children?: ComponentChildren;
  onConfirm(): void;
  onBack(): void;
}

/** What was understood, before it is kept. */
export function LessonCheck({ t, facts, children, onConfirm, onBack }: LessonCheckProps) {
  const confirm = useRef<HTMLButtonElement>(null);
  // Before the next key: whoever is quick would press into the page.
  useLayoutEffect(() => confirm.current?.focus(), []);
  return (
    <section>
      <h3>{t('teach.understood')}</h3>
      <dl class="lesson__facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {children}
      <div class="lesson__actions">
        <button ref={confirm} type="button" class="action" data-action="confirm-lesson" onClick={onConfirm}>
          {t('teach.confirm')}
        </button>
        <button type="button" class="action action--plain" onClick={onBack}>
          {t('teach.back')}
        </button>
      </div>
    </section>
  );
}
