import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_LETTERS } from '@/utils/fill/suggest-name';
import type { Template } from '@/utils/model/template';
import { fiscalYearOfValues } from '@/utils/templates/fiscal-year-of-values';
import { rollForward } from '@/utils/templates/roll-forward';
import type { Years } from '@/utils/templates/roll-text';
import { RollBudgets } from './roll-budgets';
import { rolledTemplate, rollName, type RolledTemplate } from './rolled-template';
import { RolledChanges } from './rolled-changes';
import type { ShelfWords } from './shelf-words';
import { YearField, yearTyped } from './year-field';

export interface TemplateRollProps {
  template: Template;
  words: ShelfWords;
  onSave(rolled: RolledTemplate): void;
  onClose(): void;
}

/** Last year's template for another fiscal year: what would change and why, before anything is stored. */
export function TemplateRoll({ template, words, onSave, onClose }: TemplateRollProps) {
  const { t } = words;
  const [guess] = useState(() => fiscalYearOfValues(template.values));
  const [from, setFrom] = useState(() => String(guess ?? ''));
  const [to, setTo] = useState(() => (guess === undefined ? '' : String(guess + 1)));
  const [keepBudgets, setKeepBudgets] = useState(false);
  const [ownName, setOwnName] = useState<string>();
  const [isTold, setTold] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const [fromYear, toYear] = [yearTyped(from), yearTyped(to)];
  const years =
    fromYear !== undefined && toYear !== undefined && fromYear !== toYear ? { from: fromYear, to: toYear } : undefined;
  const changes = years && rollForward(template.values, { ...years, keepBudgets });
  const name = ownName ?? (years ? nameFor(template.name, years, words) : template.name);
  const fromProblem = fromYear === undefined && (from !== '' || isTold) ? t('roll.wrong') : '';
  const toWrong = toYear === undefined && (to !== '' || isTold) ? t('roll.wrong') : '';
  const toProblem = toYear !== undefined && toYear === fromYear ? t('roll.sameYear') : toWrong;
  const isNameMissing = name.trim() === '';

  const submit = (event: Event) => {
    event.preventDefault();
    if (years && changes && !isNameMissing) return onSave(rolledTemplate(template, changes, { ...years, name }));
    setTold(true);
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  return (
    <form ref={form} class="editor" noValidate onSubmit={submit} aria-labelledby="roll-heading">
      <h2 id="roll-heading" ref={heading} tabIndex={-1}>
        {t('roll.heading')}
      </h2>
      <p class="soft">{t('roll.of', { name: template.name })}</p>
      <div class="shelf-filter">
        <YearField
          label={t('roll.from')}
          value={from}
          hint={t(guess === undefined ? 'roll.fromUnknown' : 'roll.fromHint')}
          problem={fromProblem}
          onInput={setFrom}
        />
        <YearField label={t('roll.to')} value={to} problem={toProblem} onInput={setTo} />
      </div>
      <RollBudgets {...{ t, keepBudgets }} onChange={setKeepBudgets} />
      <label class="field">
        <span>{t('roll.name')}</span>
        <input
          value={name}
          maxLength={MOST_LETTERS}
          autocomplete="off"
          aria-invalid={isNameMissing}
          aria-describedby="roll-name-problem"
          onInput={({ currentTarget }) => setOwnName(currentTarget.value)}
        />
      </label>
      <p id="roll-name-problem" class="problem" role="status">
        {isNameMissing ? t('shelf.nameMissing') : ''}
      </p>
      {changes && <RolledChanges {...{ changes, words }} />}
      <p class="actions">
        <button type="submit" class="button" data-action="save-rolled">
          {t('roll.save')}
        </button>
        <button type="button" class="button button--plain" data-action="back" onClick={onClose}>
          {t('shelf.cancel')}
        </button>
      </p>
    </form>
  );
}

/** The years in the name moved; where it names none, the new one is added. */
function nameFor(name: string, years: Years, { t }: ShelfWords): string {
  const rolled = rollName(name, years);
  return (rolled === name ? t('roll.nameFor', { name, year: years.to }) : rolled).slice(0, MOST_LETTERS);
}
