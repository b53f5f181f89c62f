import { useEffect, useRef, useState } from 'preact/hooks';

export interface RuleSetChoice {
  id: string;
  /** Whom it binds. */
  name: string;
  /** How surely it is known, and what to check first. */
  standing: string;
  /** The letter, in Thai. */
  source: string;
}

export interface AgencyFormProps {
  agencyName: string;
  ruleSetId: string | undefined;
  choices: readonly RuleSetChoice[];
  words: {
    heading: string;
    intro: string;
    agencyName: string;
    ruleSet: string;
    missing: string;
    save: string;
    cancel: string;
  };
  onSave(agency: { agencyName: string; ruleSetId: string }): void;
  /** Absent at the first run: there is nothing to go back to. */
  onCancel: (() => void) | undefined;
}

/** Who the agency is and which rules bind it. Nothing is chosen for the officer. */
export function AgencyForm({ choices, words, onSave, onCancel, ...props }: AgencyFormProps) {
  const [agencyName, setAgencyName] = useState(props.agencyName);
  const [ruleSetId, setRuleSetId] = useState(props.ruleSetId);
  const [isMissing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const radios = useRef<HTMLFieldSetElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (ruleSetId !== undefined) return onSave({ agencyName: agencyName.trim(), ruleSetId });
    setMissing(true);
    radios.current?.querySelector('input')?.focus();
  };
  return (
    <form class="agency" aria-labelledby="agency-heading" noValidate onSubmit={submit}>
      <h2 id="agency-heading" ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p class="soft">{words.intro}</p>
      <label class="field">
        <span class="field__name">{words.agencyName}</span>
        <input
          type="text"
          class="field__box"
          maxLength={200}
          value={agencyName}
          onInput={({ currentTarget }) => setAgencyName(currentTarget.value)}
        />
      </label>
      <fieldset ref={radios} class="choices" role="radiogroup" aria-required="true">
        <legend class="field__name">{words.ruleSet}</legend>
        <p class="problem" role="alert">
          {isMissing && ruleSetId === undefined ? words.missing : ''}
        </p>
        {choices.map(({ id, name, standing, source }) => (
          <div key={id} class="choice">
            <input
              type="radio"
              id={`choice-${id}`}
              name="rule-set"
              checked={id === ruleSetId}
              aria-describedby={`choice-${id}-note`}
              onChange={() => setRuleSetId(id)}
            />
            <label for={`choice-${id}`}>{name}</label>
            <p id={`choice-${id}-note`} class="soft choice__note">
              {standing} · <span lang="th">{source}</span>
            </p>
          </div>
        ))}
      </fieldset>
      <p class="actions">
        <button type="submit" class="button">
          {words.save}
        </button>
        {onCancel && (
          <button type="button" class="button button--plain" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
