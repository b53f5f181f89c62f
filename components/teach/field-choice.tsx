import { useLayoutEffect, useRef } from 'preact/hooks';
import type { teach } from '@/utils/i18n/teach';
import type { Translate } from '@/utils/i18n/translate';

interface NamedField {
  path: string;
  name: string;
}

export interface FieldChoiceProps<F extends NamedField> {
  t: Translate<typeof teach>;
  notice: string | undefined;
  missing: readonly F[];
  located: readonly F[];
  onTeach(field: F): void;
  onWrong(field: F): void;
}

/** Which field is meant: those that were not found first, then those that were found at the wrong place. */
export function FieldChoice<F extends NamedField>({ t, notice, missing, located, ...on }: FieldChoiceProps<F>) {
  const start = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => start.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={start}>
      {notice && (
        <p class="lesson__notice" role="status">
          {notice}
        </p>
      )}
      <h3>{t('teach.unlocated')}</h3>
      <p class="lesson__soft">{t(missing.length > 0 ? 'teach.unlocatedHint' : 'teach.allLocated')}</p>
      <ul class="lesson__fields">
        {missing.map((field) => (
          <li key={field.path}>
            <button type="button" class="lesson__field" data-field={field.path} onClick={() => on.onTeach(field)}>
              {field.name}
            </button>
          </li>
        ))}
      </ul>
      {located.length > 0 && (
        <details>
          <summary>{t('teach.located')}</summary>
          <ul class="lesson__fields">
            {located.map((field) => (
              <li key={field.path} class="lesson__located">
                <span>{field.name}</span>
                <button
                  type="button"
                  class="lesson__deed"
                  aria-label={t('teach.againOf', { field: field.name })}
                  onClick={() => on.onTeach(field)}
                >
                  {t('teach.again')}
                </button>
                <button
                  type="button"
                  class="lesson__deed"
                  data-wrong={field.path}
                  aria-label={t('teach.isWrongOf', { field: field.name })}
                  onClick={() => on.onWrong(field)}
                >
                  {t('teach.isWrong')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
