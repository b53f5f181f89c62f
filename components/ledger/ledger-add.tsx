import { useState } from 'preact/hooks';
import type { ledger } from '@/utils/i18n/ledger';
import type { Translate } from '@/utils/i18n/translate';

export interface LedgerAddProps {
  t: Translate<typeof ledger>;
  /** What a single one is called. */
  nameLabel: string;
  /** Why the pasted list was not taken; empty where it was. */
  refused: string;
  onAdd(name: string): void;
  /** Tells whether it was taken: then the box is emptied. */
  onPaste(text: string): boolean;
}

/** New subjects, one by name or many from a list. */
export function LedgerAdd({ t, nameLabel, refused, onAdd, onPaste }: LedgerAddProps) {
  const [name, setName] = useState('');
  const [pasted, setPasted] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name);
    setName('');
  };
  return (
    <div class="ledger-add">
      <h3>{t('ledger.add.heading')}</h3>
      <form onSubmit={add} class="ledger-add__one">
        <label class="field">
          <span>{nameLabel}</span>
          <input
            type="text"
            maxLength={1000}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button--plain" disabled={name.trim() === ''}>
          {t('ledger.add.one')}
        </button>
      </form>
      <label class="field">
        <span>{t('ledger.add.paste')}</span>
        <textarea
          rows={3}
          class="paste"
          value={pasted}
          aria-describedby="ledger-refused"
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </label>
      <p id="ledger-refused" class="problem" role="alert">
        {refused}
      </p>
      <p class="actions">
        <button
          type="button"
          class="button button--plain"
          disabled={pasted.trim() === ''}
          onClick={() => onPaste(pasted) && setPasted('')}
        >
          {t('ledger.add.list')}
        </button>
      </p>
    </div>
  );
}
