import { useState } from 'preact/hooks';

export interface ProjectCardProps {
  /** Absent where it is not known whose page it is. */
  project?: {
    name: string;
    code: string;
    /** A section or report, and when it was last seen. */
    seen: readonly { id: string; what: string; when: string }[];
    isProposal: boolean;
  };
  /** Projects known by other pages. */
  others: readonly { id: string; name: string }[];
  words: {
    heading: string;
    unknown: string;
    nothingSeen: string;
    seenHere: string;
    proposal: string;
    proposalHint: string;
    choose: string;
    chooseNone: string;
    newName: string;
    assign: string;
    nameMissing: string;
  };
  onAssign(to: { id: string } | { name: string }): void;
  onProposal(isProposal: boolean): void;
}

/** Whose page this is, and what is remembered of its other pages; or the question, where nobody can tell. */
export function ProjectCard({ project, others, words, onAssign, onProposal }: ProjectCardProps) {
  return (
    <section aria-labelledby="project">
      <h2 id="project">{words.heading}</h2>
      {project ? (
        <div class="row">
          <strong>{project.name}</strong>
          {project.code !== '' && <p class="row__note">{project.code}</p>}
          {project.seen.length === 0 && <p class="row__note">{words.nothingSeen}</p>}
          {project.seen.length > 0 && (
            <>
              <p class="row__note">{words.seenHere}</p>
              <ul class="seen">
                {project.seen.map(({ id, what, when }) => (
                  <li key={id}>
                    {what} <span class="row__note">{when}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <label class="tick">
            <input
              type="checkbox"
              checked={project.isProposal}
              onChange={({ currentTarget }) => onProposal(currentTarget.checked)}
            />
            <span>
              {words.proposal}
              <span class="row__note">{words.proposalHint}</span>
            </span>
          </label>
        </div>
      ) : (
        <AskProject {...{ others, words, onAssign }} />
      )}
    </section>
  );
}

function AskProject({ others, words, onAssign }: Pick<ProjectCardProps, 'others' | 'words' | 'onAssign'>) {
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const assign = (event: Event) => {
    event.preventDefault();
    if (id !== '') return onAssign({ id });
    if (name.trim() === '') return setMissing(true);
    onAssign({ name: name.trim() });
  };
  return (
    <form class="row" onSubmit={assign} noValidate>
      <p>{words.unknown}</p>
      {others.length > 0 && (
        <label class="field">
          <span>{words.choose}</span>
          <select value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
            <option value="">{words.chooseNone}</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {id === '' && (
        <label class="field">
          <span>{words.newName}</span>
          <input
            value={name}
            aria-invalid={isMissing}
            aria-describedby={isMissing ? 'project-missing' : undefined}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
      )}
      {isMissing && (
        <p id="project-missing" class="problem" role="alert">
          {words.nameMissing}
        </p>
      )}
      <button type="submit" class="button button--plain button--small" data-action="assign-project">
        {words.assign}
      </button>
    </form>
  );
}
