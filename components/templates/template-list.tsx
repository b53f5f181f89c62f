/** Fewer are seen at a glance. */
const WORTH_A_SEARCH = 8;

/** A template as the panel offers it. */
export interface OfferedTemplate {
  id: string;
  name: string;
  fields: string;
  /** The whole name of the button, for screen readers. */
  use: string;
  /** None of its fields is on the page. */
  isElsewhere: boolean;
}

export interface TemplateListProps {
  /** Those that were found, or the newest. */
  templates: readonly OfferedTemplate[];
  /** How many there are. */
  count: number;
  wanted: string;
  /** Only then is an empty list truly empty. */
  isRead: boolean;
  words: {
    heading: string;
    none: string;
    find: string;
    noneFound: string;
    /** That there are others, which a search finds. */
    more: string;
    /** Empty unless the templates could not be read. */
    unreadable: string;
    retry: string;
    capture: string;
    useShort: string;
    others: string;
    damaged: string;
    manage: string;
  };
  managerAddress: string;
  onFind(wanted: string): void;
  onCapture(): void;
  onUse(id: string): void;
  onRetry(): void;
}

/** Templates that fit this page first; the rest folded away. */
export function TemplateList(props: TemplateListProps) {
  const { templates, count, wanted, isRead, words, managerAddress, ...on } = props;
  const isSearched = wanted.trim() !== '';
  const here = templates.filter(({ isElsewhere }) => !isElsewhere);
  const elsewhere = templates.filter(({ isElsewhere }) => isElsewhere);
  return (
    <section aria-labelledby="templates">
      <h2 id="templates" tabIndex={-1}>
        {words.heading}
      </h2>
      {isRead && count === 0 && <p class="calm">{words.none}</p>}
      {(count > WORTH_A_SEARCH || isSearched) && (
        <label class="field">
          <span>{words.find}</span>
          <input
            type="search"
            value={wanted}
            autocomplete="off"
            onInput={({ currentTarget }) => on.onFind(currentTarget.value)}
          />
        </label>
      )}
      {isSearched && (
        <p class="calm" role="status">
          {templates.length === 0 && words.noneFound}
        </p>
      )}
      {words.unreadable !== '' && (
        <div class="notice">
          <p role="alert">{words.unreadable}</p>
          <button type="button" class="link" onClick={on.onRetry}>
            {words.retry}
          </button>
        </div>
      )}
      <ul class="rows">
        {here.map(({ id, name, fields, use }) => (
          <li key={id} class="row row--template">
            <p class="row__text">
              <strong>{name}</strong>
              <span class="row__note">{fields}</span>
            </p>
            <button
              type="button"
              class="button"
              data-action="use-template"
              aria-label={use}
              onClick={() => on.onUse(id)}
            >
              {words.useShort}
            </button>
          </li>
        ))}
      </ul>
      {!isSearched && templates.length < count && <p class="calm">{words.more}</p>}
      <button type="button" class="button button--plain" data-action="capture" onClick={on.onCapture}>
        {words.capture}
      </button>
      {elsewhere.length > 0 && (
        <details>
          <summary>{words.others}</summary>
          <ul class="rows">
            {elsewhere.map(({ id, name, fields }) => (
              <li key={id} class="row">
                <strong>{name}</strong>
                <span class="row__note">{fields}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {words.damaged !== '' && <p class="notice">{words.damaged}</p>}
      <p class="manage">
        <a class="link" href={managerAddress} target="_blank">
          {words.manage}
        </a>
      </p>
    </section>
  );
}
