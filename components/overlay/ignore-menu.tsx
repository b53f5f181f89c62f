export interface IgnoreChoice {
  name: string;
  onChoose(): void;
}

/** "Do not tell me again", folded away: where it shall hold is the officer's to say. */
export function IgnoreMenu({ name, choices }: { name: string; choices: readonly IgnoreChoice[] }) {
  return (
    <details class="ignore">
      <summary>{name}</summary>
      <div class="ignore__choices">
        {choices.map((choice) => (
          <button key={choice.name} type="button" class="ignore__choice" onClick={choice.onChoose}>
            {choice.name}
          </button>
        ))}
      </div>
    </details>
  );
}
