import { LetterForm } from '@/components/due/letter-form';
import type { RuleSet } from '@/utils/calendar/due-rule';
import { THINGS_DUE } from '@/utils/calendar/things-due';
import { letterTroubles } from '@/utils/calendar/with-letters';
import { due } from '@/utils/i18n/due';
import { createTranslate } from '@/utils/i18n/translate';
import type { LetterDate } from '@/utils/model/agency-profile';
import { sayDate } from '@/utils/thai/say-date';
import { sayWhat } from './say-dues';
import type { Manager } from './use-manager';

interface Props {
  manager: Manager;
  ruleSet: RuleSet;
  /** พ.ศ. */
  years: readonly number[];
  fiscalYear: number;
}

/** The dates that letters of the year have set for the agency in front, and what is wrong with them. */
export function LettersFold({ manager, ruleSet, years, fiscalYear }: Props) {
  const { settings, change, fixed } = manager;
  const { language, letters = [] } = settings;
  const t = createTranslate(due, language);
  const isFixed = fixed.has('letters');
  const troubles = letterTroubles(ruleSet, letters);
  const things = [...new Set([...ruleSet.rules.map(({ id }) => id), ...Object.keys(THINGS_DUE)])].map((id) => {
    const rule = ruleSet.rules.find((one) => one.id === id);
    const thing = THINGS_DUE[id];
    return { id, what: rule?.what ?? thing?.what ?? { th: id, en: id }, isQuarterly: thing?.isQuarterly ?? false };
  });
  const sayLetter = (letter: LetterDate) =>
    t('letters.says', {
      letter: letter.letter,
      letterDate: sayDate(letter.letterDate, 'short', language),
      what: sayWhat(
        {
          ...letter,
          what: things.find(({ id }) => id === letter.ruleId)?.what ?? { th: letter.ruleId, en: letter.ruleId },
        },
        language,
      ),
      date: sayDate(letter.date, 'weekday', language),
    });
  const keep = (edit: (now: readonly LetterDate[]) => readonly LetterDate[], said: string) =>
    void change((now) => ({ letters: edit(now.letters ?? []) }), { say: said });

  return (
    <details class="fold">
      <summary>{t('letters.heading')}</summary>
      <p class="soft">{t(isFixed ? 'letters.fixed' : 'letters.hint')}</p>
      <ul class="plain">
        {letters.map((letter, place) => (
          <li key={`${place} ${letter.letter}`} class="letter">
            <span>{sayLetter(letter)}</span>
            {troubles
              .filter((trouble) => trouble.letters.includes(letter))
              .map(({ because }) => (
                <span key={because} class="problem">
                  {t(`letters.trouble.${because}`)}
                </span>
              ))}
            {!isFixed && (
              <button
                type="button"
                class="button button--plain button--small button--wary"
                aria-label={t('letters.removeOf', { letter: letter.letter })}
                onClick={() =>
                  keep(
                    (now) => now.filter((one) => JSON.stringify(one) !== JSON.stringify(letter)),
                    t('letters.removed'),
                  )
                }
              >
                {t('letters.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {!isFixed && (
        <LetterForm
          t={t}
          things={things.map(({ id, what, isQuarterly }) => ({ id, name: what[language], isQuarterly }))}
          key={fiscalYear}
          fiscalYears={years}
          shownYear={fiscalYear}
          onAdd={(letter) => keep((now) => [...now, letter], t('letters.added'))}
        />
      )}
    </details>
  );
}
