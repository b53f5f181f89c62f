import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useHeadingFocus } from '@/components/options/use-heading-focus';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Fold } from '@/components/ui/fold';
import type { Opening } from '@/utils/drafts/group-drafts';
import type { drafts } from '@/utils/i18n/drafts';
import type { Translate } from '@/utils/i18n/translate';
import { OpeningList } from './opening-list';
import type { SaidDraft } from './say-draft';

/** The drafts of one project in words. */
export interface SaidProject {
  key: string;
  name: string;
  parts: readonly { key: string; name: string; openings: readonly { key: string; moments: Opening<SaidDraft> }[] }[];
}

export interface KeptDraftsProps {
  t: Translate<typeof drafts>;
  /** Newest first. */
  projects: readonly SaidProject[];
  /** More are being read: nothing is deleted before it is known what there is. */
  isWhole: boolean;
  detailOf(id: string): ComponentChildren;
  /** Confirmed. */
  onRemove(ids: readonly string[]): void;
  onRemoveAll(): void;
}

interface Asked {
  title: string;
  count: number;
  confirm: string;
  onConfirm(): void;
}

/** Everything that is kept, by project and part of the form: to be read, copied and deleted. */
export function KeptDrafts({ t, projects, isWhole, detailOf, onRemove, onRemoveAll }: KeptDraftsProps) {
  const [asked, setAsked] = useState<Asked>();
  const all = projects.flatMap(momentsOf);
  const heading = useHeadingFocus<HTMLParagraphElement>(all.length);
  const askFor = (title: string, confirm: string, moments: readonly SaidDraft[]) => {
    const onConfirm = () => onRemove(moments.map(({ id }) => id));
    setAsked({ title, confirm, count: moments.length, onConfirm });
  };
  const line = (moment: SaidDraft, earlier: readonly SaidDraft[]) => {
    const { id, when, part, facts } = moment;
    const name = `${when} ${part}`;
    return (
      <Fold summary={`${when} · ${facts}`}>
        {() => (
          <>
            {detailOf(id)}
            {isWhole && (
              <button
                type="button"
                class="button button--plain button--small button--wary"
                aria-label={t('drafts.deleteOf', { name })}
                onClick={() => askFor(t('drafts.askOne', { name }), t('drafts.delete'), [moment, ...earlier])}
              >
                {t('drafts.delete')}
              </button>
            )}
          </>
        )}
      </Fold>
    );
  };
  return (
    <div class="kept-drafts">
      <p ref={heading} tabIndex={-1} class="soft" role="status">
        {t(isWhole ? (all.length === 0 ? 'drafts.none' : 'drafts.order') : 'drafts.reading')}
      </p>
      {projects.map((project, at) => (
        <Fold key={project.key} isOpen={at === 0} summary={<SummaryOf t={t} project={project} />}>
          {() => (
            <>
              {project.parts.map(({ key, name, openings }) => (
                <div key={key} class="kept-drafts__part">
                  <h3>{name}</h3>
                  <OpeningList t={t} openings={openings}>
                    {line}
                  </OpeningList>
                </div>
              ))}
              {isWhole && (
                <p class="actions">
                  <button
                    type="button"
                    class="button button--plain button--small button--wary"
                    aria-label={t('drafts.deleteProjectOf', { name: project.name })}
                    onClick={() =>
                      askFor(
                        t('drafts.askProject', { name: project.name }),
                        t('drafts.deleteProject'),
                        momentsOf(project),
                      )
                    }
                  >
                    {t('drafts.deleteProject')}
                  </button>
                </p>
              )}
            </>
          )}
        </Fold>
      ))}
      {isWhole && all.length > 0 && (
        <p class="actions">
          <button
            type="button"
            class="button button--plain button--wary"
            onClick={() =>
              setAsked({
                title: t('drafts.askAll'),
                count: all.length,
                confirm: t('drafts.deleteAll'),
                onConfirm: onRemoveAll,
              })
            }
          >
            {t('drafts.deleteAll')}
          </button>
        </p>
      )}
      {asked && (
        <ConfirmDialog
          title={asked.title}
          text={t('drafts.askText', { count: asked.count })}
          confirm={asked.confirm}
          cancel={t('drafts.cancel')}
          onConfirm={() => {
            setAsked(undefined);
            asked.onConfirm();
          }}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}

const SummaryOf = ({ t, project }: { t: KeptDraftsProps['t']; project: SaidProject }) => (
  <strong>{t('drafts.ofProject', { name: project.name, count: momentsOf(project).length })}</strong>
);

const momentsOf = ({ parts }: SaidProject): SaidDraft[] =>
  parts.flatMap(({ openings }) => openings.flatMap(({ moments }) => [...moments]));
