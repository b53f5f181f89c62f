import { useRef, useState } from 'preact/hooks';
import { isLeadDays } from '@/utils/agency/profile-of';
import type { AgencyAnswers } from '@/utils/agency/profiles';
import type { RuleSet } from '@/utils/calendar/due-rule';
import type { agency } from '@/utils/i18n/agency';
import type { Language, Translate } from '@/utils/i18n/translate';
import { AGENCY_KINDS, MOST_LEAD_DAYS, type AgencyKind, type AgencyProfile } from '@/utils/model/agency-profile';
import { toArabicDigits } from '@/utils/thai/digits';
import { PlaceChoice, type Places } from './place-choice';
import { RuleSetChoice } from './rule-set-choice';

export interface AgencyFormProps {
  t: Translate<typeof agency>;
  language: Language;
  profile: AgencyProfile;
  ruleSets: readonly RuleSet[];
  places: Places;
  /** Set by the office's policy: shown, and not to be changed here. */
  fixed: ReadonlySet<string>;
  saveLabel: string;
  /** The first run asks for no more than three things. */
  isShort?: boolean;
  onSave(answers: AgencyAnswers): void;
  cancelLabel?: string;
  onCancel?: (() => void) | undefined;
}

interface Draft {
  agencyName: string;
  kind: AgencyKind | undefined;
  place: string | undefined;
}

/** Who the agency is, and by which rules its due dates are set. What can't be used stays as it was typed. */
export function AgencyForm({ t, language, profile, ruleSets, places, fixed, onSave, ...form }: AgencyFormProps) {
  const [draft, setDraft] = useState<Draft>({ kind: undefined, place: undefined, ...profile });
  const [lead, setLead] = useState(String(profile.leadDays ?? ''));
  /** Undefined: not answered yet. */
  const [ruleSetId, setRuleSetId] = useState<string | undefined>(
    ruleSets.find(({ id }) => id === profile.ruleSetId)?.id,
  );
  const [isTold, setTold] = useState(false);
  const root = useRef<HTMLFormElement>(null);
  const leadText = toArabicDigits(lead).trim();
  const isLeadBad = leadText !== '' && !isLeadDays(Number(leadText));

  const submit = (event: Event) => {
    event.preventDefault();
    if (ruleSetId === undefined || isLeadBad) {
      setTold(true);
      return setTimeout(() =>
        root.current?.querySelector<HTMLElement>('[data-wrong] input, [aria-invalid=true]')?.focus(),
      );
    }
    const { agencyName, kind, place } = draft;
    return onSave({
      ...{ id: profile.id, agencyName: agencyName.trim() },
      ...(kind && { kind }),
      ...(place !== undefined && { place }),
      ...(ruleSetId !== '' && { ruleSetId }),
      ...(leadText !== '' && { leadDays: Number(leadText) }),
    });
  };
  /** A name that the officer wrote stays; one that only followed the former place follows the new one. */
  const settle = (whose: Pick<Draft, 'kind' | 'place'>) => {
    const isFollowing = draft.agencyName === '' || draft.agencyName === places.nameOf(draft);
    const follows = isFollowing && !fixed.has('agencyName');
    setDraft({ ...whose, agencyName: follows ? places.nameOf(whose) : draft.agencyName });
  };

  return (
    <form ref={root} class="agency-form" noValidate onSubmit={submit}>
      <fieldset class="choices" disabled={fixed.has('kind')}>
        <legend>{t('agency.kind')}</legend>
        {AGENCY_KINDS.map((kind) => (
          <label key={kind} class="choice">
            <input
              type="radio"
              name="agency-kind"
              value={kind}
              checked={draft.kind === kind}
              onChange={() => settle({ kind, place: undefined })}
            />
            {t(`agency.kind.${kind}`)}
          </label>
        ))}
      </fieldset>
      <PlaceChoice
        {...{ t, places, draft }}
        isFixed={fixed.has('place')}
        onChoose={(place) => settle({ kind: draft.kind, place })}
      />
      <label class="field">
        <span>{t('agency.name')}</span>
        <input
          name="agency-name"
          value={draft.agencyName}
          maxLength={200}
          disabled={fixed.has('agencyName')}
          autocomplete="organization"
          aria-describedby="agency-name-hint"
          onInput={({ currentTarget }) => setDraft({ ...draft, agencyName: currentTarget.value })}
        />
      </label>
      <p id="agency-name-hint" class="soft">
        {t(fixed.has('agencyName') ? 'agency.fixed' : 'agency.nameHint')}
      </p>
      <RuleSetChoice
        {...{ t, language, ruleSets }}
        kind={draft.kind}
        chosen={ruleSetId}
        isFixed={fixed.has('ruleSetId')}
        isMissing={isTold && ruleSetId === undefined}
        onChoose={setRuleSetId}
      />
      {!form.isShort && (
        <>
          <label class="field field--short">
            <span>{t('agency.lead')}</span>
            <input
              name="lead-days"
              inputMode="numeric"
              value={lead}
              maxLength={3}
              disabled={fixed.has('leadDays')}
              aria-describedby="lead-days-hint"
              aria-invalid={isTold && isLeadBad}
              onInput={({ currentTarget }) => setLead(currentTarget.value)}
            />
            <span class="problem">{isTold && isLeadBad && t('agency.leadBad', { most: MOST_LEAD_DAYS })}</span>
          </label>
          <p id="lead-days-hint" class="soft">
            {t('agency.leadHint', { most: MOST_LEAD_DAYS })}
          </p>
        </>
      )}
      <p class="actions">
        <button type="submit" class="button">
          {form.saveLabel}
        </button>
        {form.onCancel && (
          <button type="button" class="button button--plain" onClick={form.onCancel}>
            {form.cancelLabel}
          </button>
        )}
      </p>
    </form>
  );
}
