import type { options } from '@/utils/i18n/options';
import type { Translate } from '@/utils/i18n/translate';

/** A remembered project in words. */
export interface ListedProject {
  id: string;
  name: string;
  /** Empty where none is known. */
  code: string;
  isProposal: boolean;
  /** Each part that was seen, and when. */
  seen: readonly string[];
}

export interface ProjectItemProps {
  t: Translate<typeof options>;
  project: ListedProject;
  onProposal(isProposal: boolean): void;
  /** The wish to delete; asking back is the list's part. */
  onRemove(): void;
}

/** One project: what is kept of it, and what the officer says of it. */
export function ProjectItem({ t, project, onProposal, onRemove }: ProjectItemProps) {
  const { id, name, code, isProposal, seen } = project;
  return (
    <li class="card" data-project={id}>
      <div class="card__head">
        <h3>{name}</h3>
        <p class="card__deeds">
          <button
            type="button"
            class="button button--plain button--small button--wary"
            aria-label={t('projects.removeOf', { name })}
            onClick={onRemove}
          >
            {t('projects.remove')}
          </button>
        </p>
      </div>
      {code !== '' && <p class="soft">{code}</p>}
      <label class="choice">
        <input
          type="checkbox"
          checked={isProposal}
          aria-label={t('projects.proposalOf', { name })}
          onChange={({ currentTarget }) => onProposal(currentTarget.checked)}
        />
        {t('projects.proposal')}
      </label>
      {seen.length === 0 && <p class="soft">{t('projects.nothingSeen')}</p>}
      {seen.length > 0 && (
        <details>
          <summary>{t('projects.kept', { count: seen.length })}</summary>
          <ul class="plain soft">
            {seen.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
