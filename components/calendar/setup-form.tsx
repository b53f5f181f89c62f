import { useRef, useState } from 'preact/hooks';
import type { RuleSet } from '@/utils/calendar/due-rule';
import type { Settings } from '@/utils/model/settings';
import type { Voice } from './due-words';

export type OfficeChoice = Pick<Settings, 'agencyName' | 'ruleSetId'>;

interface Props {
  /** What is chosen so far; on first run no rule set is. */
  chosen: OfficeChoice;
  ruleSets: readonly RuleSet[];
  voice: Voice;
  onSave(choice: OfficeChoice): void;
  /** Absent on first run: there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
}

export function SetupForm({ chosen, ruleSets, voice: { say, language }, onSave, onCancel }: Props) {
  const [agencyName, setAgencyName] = useState(chosen.agencyName);
  const [ruleSetId, setRuleSetId] = useState(chosen.ruleSetId);
  const [missing, setMissing] = useState(false);
  const choices = useRef<HTMLFieldSetElement>(null);

  const save = (event: Event) => {
    event.preventDefault();
    if (ruleSetId !== undefined) return onSave({ agencyName: agencyName.trim(), ruleSetId });
    setMissing(true);
    choices.current?.querySelector('input')?.focus();
  };

  return (
    <form class="setup" noValidate onSubmit={save}>
      <h2 tabIndex={-1}>{say(onCancel ? 'popup.setup.change' : 'popup.setup.title')}</h2>
      <label for="agency-name">{say('popup.setup.agency')}</label>
      <input
        id="agency-name"
        type="text"
        maxLength={200}
        autocomplete="organization"
        value={agencyName}
        aria-describedby="agency-hint"
        onInput={({ currentTarget }) => setAgencyName(currentTarget.value)}
      />
      <p id="agency-hint" class="hint">
        {say('popup.setup.agencyHint')}
      </p>
      <fieldset ref={choices} aria-describedby={missing ? 'rules-missing' : undefined}>
        <legend>{say('popup.setup.rules')}</legend>
        <p id="rules-missing" class="missing" role="alert">
          {missing && say('popup.setup.missing')}
        </p>
        {ruleSets.map(({ id, binds, source, caution }) => (
          <div class="rule-choice" key={id}>
            <input
              id={`rules-${id}`}
              type="radio"
              name="rule-set"
              required
              value={id}
              checked={ruleSetId === id}
              aria-describedby={`rules-${id}-source`}
              onChange={() => {
                setRuleSetId(id);
                setMissing(false);
              }}
            />
            <label for={`rules-${id}`}>{binds[language]}</label>
            <div id={`rules-${id}-source`} class="hint">
              <p>
                {say('popup.due.source')} <span lang="th">{source}</span>
              </p>
              {caution && <p class="caution">{caution[language]}</p>}
            </div>
          </div>
        ))}
      </fieldset>
      <div class="buttons">
        <button type="submit" class="primary">
          {say('popup.setup.save')}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {say('popup.setup.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
