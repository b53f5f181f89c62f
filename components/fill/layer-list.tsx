export interface LayerListProps {
  /** In the order in which they are laid: the last one counts. */
  layers: readonly string[];
  /** What may be laid over them. */
  others: readonly { id: string; name: string }[];
  words: {
    heading: string;
    hint: string;
    add: string;
    none: string;
    up(name: string): string;
    remove(name: string): string;
  };
  onAdd(id: string): void;
  onUp(place: number): void;
  onRemove(place: number): void;
}

/** The templates that are filled together, in their order. */
export function LayerList({ layers, others, words, onAdd, onUp, onRemove }: LayerListProps) {
  return (
    <details class="layers" open={layers.length > 1}>
      <summary>{words.heading}</summary>
      {layers.length > 1 && <p class="row__note">{words.hint}</p>}
      <ol>
        {layers.map((name, place) => (
          <li key={`${place} ${name}`}>
            {name}{' '}
            {place > 0 && (
              <button type="button" class="link" aria-label={words.up(name)} onClick={() => onUp(place)}>
                ↑
              </button>
            )}{' '}
            {layers.length > 1 && (
              <button type="button" class="link" aria-label={words.remove(name)} onClick={() => onRemove(place)}>
                ×
              </button>
            )}
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <label class="field">
          <span>{words.add}</span>
          <select data-action="add-layer" value="" onChange={({ currentTarget }) => onAdd(currentTarget.value)}>
            <option value="">{words.none}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </details>
  );
}
