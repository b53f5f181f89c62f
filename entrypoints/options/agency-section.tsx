import { useState } from 'preact/hooks';
import { AgencyForm } from '@/components/agency/agency-form';
import { AgencyList } from '@/components/agency/agency-list';
import '@/components/agency/agency.css';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { PLACES } from '@/utils/agency/places-to-choose';
import { allProfiles, bringToFront, profileInFront, withAnswers, withoutProfile } from '@/utils/agency/profiles';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { agency } from '@/utils/i18n/agency';
import { createTranslate } from '@/utils/i18n/translate';
import type { AgencyProfile } from '@/utils/model/agency-profile';
import type { Settings } from '@/utils/model/settings';
import { editSettings } from '@/utils/store/settings';
import { openWelcome } from '../welcome/open-welcome';
import type { Manager } from './use-manager';

/** The agency, or the agencies of a coordinator: which one is in use, what each is called, and by which rules. */
export function AgencySection({ manager }: { manager: Manager }) {
  const { settings, fixed, attempt, readAll } = manager;
  const { language } = settings;
  /** Undefined: the one in front. */
  const [editing, setEditing] = useState<AgencyProfile>();
  const [removing, setRemoving] = useState<AgencyProfile>();
  const t = createTranslate(agency, language);
  const front = profileInFront(settings);
  const profiles = allProfiles(settings);
  const shown = editing ?? front;
  const nameOf = ({ agencyName }: AgencyProfile) => agencyName || t('agency.unnamed');

  const edit = async (change: (own: Settings) => Settings, say: string) => {
    const isDone = await attempt(async () => {
      await editSettings(change);
      return { say };
    });
    await readAll();
    if (isDone) setEditing(undefined);
  };

  return (
    <section id="agency" aria-labelledby="agency-heading">
      <h2 id="agency-heading">{t('agency.heading')}</h2>
      {profiles.length > 1 && (
        <AgencyList
          t={t}
          agencies={profiles.map((one) => ({
            id: one.id,
            name: nameOf(one),
            rules: RULE_SETS.find(({ id }) => id === one.ruleSetId)?.name[language] ?? t('agency.noRules'),
            isFront: one.id === front.id,
          }))}
          onUse={(id) => {
            const name = nameOf(profiles.find((one) => one.id === id) ?? front);
            void edit((own) => bringToFront(own, id), t('agency.used', { name }));
          }}
          onEdit={(id) => setEditing(profiles.find((one) => one.id === id))}
          onRemove={(id) => setRemoving(profiles.find((one) => one.id === id))}
        />
      )}
      {(editing || profiles.length > 1) && (
        <h3>{profiles.some(({ id }) => id === shown.id) ? nameOf(shown) : t('agency.new')}</h3>
      )}
      <AgencyForm
        key={keyOf(shown)}
        {...{ t, language }}
        profile={shown}
        ruleSets={RULE_SETS}
        places={PLACES}
        fixed={shown.id === front.id ? fixed : NOTHING}
        saveLabel={t('agency.save')}
        onSave={(answers) => void edit((own) => withAnswers(own, answers), t('agency.saved'))}
        cancelLabel={t('agency.cancel')}
        onCancel={editing && (() => setEditing(undefined))}
      />
      <p class="actions">
        {!editing && (
          <button
            type="button"
            class="button button--plain"
            data-action="add-agency"
            aria-describedby="add-agency-hint"
            onClick={() => setEditing({ id: crypto.randomUUID(), agencyName: '' })}
          >
            {t('agency.add')}
          </button>
        )}
        <button type="button" class="button button--plain" data-action="welcome" onClick={() => void openWelcome()}>
          {t('agency.welcome')}
        </button>
      </p>
      <p id="add-agency-hint" class="soft">
        {t('agency.addHint')}
      </p>
      {removing && (
        <ConfirmDialog
          title={t('agency.removeAsk', { name: nameOf(removing) })}
          text={t('agency.removeText')}
          confirm={t('agency.remove')}
          cancel={t('agency.keep')}
          onCancel={() => setRemoving(undefined)}
          onConfirm={() => {
            setRemoving(undefined);
            void edit((own) => withoutProfile(own, removing.id), t('agency.removed', { name: nameOf(removing) }));
          }}
        />
      )}
    </section>
  );
}

/** Changed elsewhere, in the popup say, the form begins anew; a letter that comes in takes nothing from what is being typed. */
const keyOf = ({ letters: _notHere, ...shown }: AgencyProfile): string => JSON.stringify(shown);

const NOTHING: ReadonlySet<string> = new Set();
