import { useEffect, useState } from 'preact/hooks';
import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';

export interface AgencySettingsProps {
  agencyName: string;
  ruleSetId: string | undefined;
  /** Set by the office's policy: shown, and not to be changed here. */
  fixed: ReadonlySet<string>;
  choices: readonly { id: string; name: string; source: string; caution: string | undefined }[];
  t: Translate<typeof options>;
  /** Without a rule set where none is chosen yet. */
  onSave(agency: { agencyName: string; ruleSetId?: string }): void;
}

/** The office's name and the rules that set its due dates. */
export function AgencySettings({ choices, fixed, t, onSave, ...stored }: AgencySettingsProps) {
  const [agencyName, setAgencyName] = useState(stored.agencyName);
  const [ruleSetId, setRuleSetId] = useState(stored.ruleSetId ?? '');
  const chosen = choices.find(({ id }) => id === ruleSetId);
  // Changed elsewhere, in the popup say.
  useEffect(() => setAgencyName(stored.agencyName), [stored.agencyName]);
  useEffect(() => setRuleSetId(stored.ruleSetId ?? ''), [stored.ruleSetId]);
  const submit = (event: Event) => {
    event.preventDefault();
    onSave({ agencyName: agencyName.trim(), ...(chosen && { ruleSetId: chosen.id }) });
  };
  return (
    <section id="agency" aria-labelledby="agency-heading">
      <h2 id="agency-heading">{t('agency.heading')}</h2>
      <form noValidate onSubmit={submit}>
        <label class="field">
          <span>{t('agency.name')}</span>
          <input
            value={agencyName}
            maxLength={200}
            disabled={fixed.has('agencyName')}
            autocomplete="organization"
            aria-describedby="agency-name-hint"
            onInput={({ currentTarget }) => setAgencyName(currentTarget.value)}
          />
        </label>
        <p id="agency-name-hint" class="soft">
          {fixed.has('agencyName') ? t('agency.fixed') : t('agency.nameHint')}
        </p>
        <label class="field">
          <span>{t('agency.ruleSet')}</span>
          <select
            value={chosen?.id ?? ''}
            disabled={fixed.has('ruleSetId')}
            aria-describedby="rule-set-note"
            onChange={({ currentTarget }) => setRuleSetId(currentTarget.value)}
          >
            {!chosen && <option value="">{t('agency.noRuleSet')}</option>}
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <div id="rule-set-note" class="soft">
          {fixed.has('ruleSetId') && <p>{t('agency.fixed')}</p>}
          {chosen && <p>{t('agency.source', { source: chosen.source })}</p>}
          {chosen?.caution && <p class="caution">{chosen.caution}</p>}
        </div>
        <p class="actions">
          <button type="submit" class="button">
            {t('agency.save')}
          </button>
        </p>
      </form>
    </section>
  );
}
