import { sayMoment } from '@/utils/calendar/say-moment';
import { useModal } from '@/components/ui/use-modal';
import { conflict } from '@/utils/i18n/conflict';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { Template } from '@/utils/model/template';

/** What was to be saved, and what is stored by now; nothing where it was deleted. */
export interface Conflict {
  mine: Template;
  newer?: Template;
}

export type ConflictAnswer = 'copy' | 'newer' | 'overwrite';

export interface TemplateConflictProps extends Conflict {
  language: Language;
  onAnswer(answer: ConflictAnswer): void;
  /** Escape too. */
  onBack(): void;
}

/** Two have changed one template: what is to become of both is the officer's choice. The answer that loses nothing has the focus. */
export function TemplateConflict({ newer, language, onAnswer, onBack }: TemplateConflictProps) {
  const t = createTranslate(conflict, language);
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="conflict-title"
      aria-describedby="conflict-text"
      onCancel={(event) => {
        event.preventDefault();
        onBack();
      }}
    >
      <h2 id="conflict-title">{t('conflict.title')}</h2>
      <p id="conflict-text">
        {newer
          ? t('conflict.text', { name: newer.name, moment: sayMoment(newer.updatedAt, language) })
          : t('conflict.goneText')}
      </p>
      <p class="actions">
        <button type="button" class="button" data-answer="copy" autofocus onClick={() => onAnswer('copy')}>
          {t('conflict.copy')}
        </button>
        {newer && (
          <button
            type="button"
            class="button button--plain"
            data-answer="overwrite"
            onClick={() => onAnswer('overwrite')}
          >
            {t('conflict.overwrite')}
          </button>
        )}
        <button type="button" class="button button--plain" data-answer="newer" onClick={() => onAnswer('newer')}>
          {t(newer ? 'conflict.newer' : 'conflict.drop')}
        </button>
        <button type="button" class="button button--plain" onClick={onBack}>
          {t('conflict.back')}
        </button>
      </p>
    </dialog>
  );
}
