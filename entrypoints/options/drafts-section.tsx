import { useEffect, useState } from 'preact/hooks';
import '@/components/drafts/drafts.css';
import '@/components/ui/long-text.css';
import { DraftChoice } from '@/components/drafts/draft-choice';
import { unreadBecause } from '@/components/templates/storage-problem';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Fold } from '@/components/ui/fold';
import { drafts as words } from '@/utils/i18n/drafts';
import { panel } from '@/utils/i18n/panel';
import { createTranslate } from '@/utils/i18n/translate';
import { DEFAULT_DRAFTS, type DraftSettings } from '@/utils/model/draft';
import { letDraftsGo, withDrafts } from './keep-drafts';
import { KeptDraftsView } from './kept-drafts-view';
import { useLoaded } from './use-loaded';
import type { Manager } from './use-manager';

/** How long drafts are kept, and what is kept of them. */
export function DraftsSection({ manager }: { manager: Manager }) {
  const { settings, stored, fixed, attempt, change } = manager;
  const { language, drafts: kept = DEFAULT_DRAFTS } = settings;
  const t = createTranslate(words, language);
  const [round, setRound] = useState(0);
  const [isAsked, setAsked] = useState(false);
  // What is stored is read anew where it was locked or unlocked.
  const counted = useLoaded(`${round} ${String(stored.templates)}`, () =>
    withDrafts((drafts) => drafts.count()).catch(unreadBecause),
  );
  const read = typeof counted === 'object' ? counted.value : 0;
  const count = typeof read === 'number' ? read : 0;
  const renew = () => setRound((now) => now + 1);
  useEffect(() => {
    // Pages keep drafts meanwhile.
    addEventListener('focus', renew);
    return () => removeEventListener('focus', renew);
  }, []);

  const choose = async (next: DraftSettings) => {
    const say = next.isOn ? t('drafts.nowOn', { days: next.days }) : t('drafts.nowOff');
    if (!(await change(() => ({ drafts: next }), { say }))) return;
    // A shorter time was confirmed as a deletion: it is one at once.
    if (next.days < kept.days) await letDraftsGo((drafts) => drafts.thinOut(next.days)).catch(() => undefined);
    setAsked(kept.isOn && !next.isOn && count > 0);
    renew();
  };
  const remove = (use: Parameters<typeof letDraftsGo>[0]) =>
    void attempt(async () => {
      const before = await withDrafts((drafts) => drafts.count());
      await letDraftsGo(use);
      const left = await withDrafts((drafts) => drafts.count());
      renew();
      return { say: t('drafts.deleted', { count: before - left }) };
    });

  return (
    <section id="drafts" aria-labelledby="drafts-heading">
      <h2 id="drafts-heading">{t('drafts.heading')}</h2>
      <p class="soft">{t('drafts.hint')}</p>
      <DraftChoice {...{ t, ...kept }} isFixed={fixed.has('drafts')} onChange={(next) => void choose(next)} />
      {typeof read === 'number' ? (
        <Fold summary={t('drafts.kept', { count })}>
          {() => <KeptDraftsView {...{ manager, round }} onRemove={remove} />}
        </Fold>
      ) : (
        <p class="problem">
          {read === 'storage.unreadable' ? t('drafts.unreadable') : createTranslate(panel, language)(read)}
        </p>
      )}
      {isAsked && (
        <ConfirmDialog
          title={t('drafts.askOff')}
          text={t('drafts.askOffText', { count, days: kept.days })}
          confirm={t('drafts.deleteToo')}
          cancel={t('drafts.keepThem')}
          onConfirm={() => {
            setAsked(false);
            remove((drafts) => drafts.clear());
          }}
          onCancel={() => setAsked(false)}
        />
      )}
    </section>
  );
}
