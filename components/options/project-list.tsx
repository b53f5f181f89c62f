import { useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';
import { ProjectItem, type ListedProject } from './project-item';
import { useHeadingFocus } from './use-heading-focus';

export interface ProjectListProps {
  t: Translate<typeof options>;
  projects: readonly ListedProject[];
  onProposal(id: string, isProposal: boolean): void;
  /** Confirmed. */
  onRemove(id: string): void;
}

/** Every project of which something is kept. */
export function ProjectList({ t, projects, onProposal, onRemove }: ProjectListProps) {
  const [asked, setAsked] = useState<ListedProject>();
  const heading = useHeadingFocus(projects.length);
  return (
    <section id="projects" aria-labelledby="projects-heading">
      <h2 id="projects-heading" ref={heading} tabIndex={-1}>
        {t('projects.heading')}
        {projects.length > 0 && <span class="count"> {projects.length}</span>}
      </h2>
      <p class="soft">{t('projects.hint')}</p>
      {projects.length === 0 && <p class="soft">{t('projects.none')}</p>}
      {projects.length > 0 && <p class="soft">{t('projects.proposalHint')}</p>}
      <ul class="cards">
        {projects.map((project) => (
          <ProjectItem
            key={project.id}
            {...{ t, project }}
            onProposal={(isProposal) => onProposal(project.id, isProposal)}
            onRemove={() => setAsked(project)}
          />
        ))}
      </ul>
      {asked && (
        <ConfirmDialog
          title={t('projects.confirmRemove', { name: asked.name })}
          text={t('projects.confirmRemoveText')}
          confirm={t('projects.confirm')}
          cancel={t('shelf.cancel')}
          onConfirm={() => {
            setAsked(undefined);
            onRemove(asked.id);
          }}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
