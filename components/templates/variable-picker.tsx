import { useEffect, useId, useRef } from 'preact/hooks';
import type { FieldKind } from '@/utils/model/field';
import { BUILT_INS } from '@/utils/templates/built-in-variables';
import { takesType } from './read-draft';
import type { ShelfWords } from './shelf-words';

export interface VariablePickerProps {
  words: ShelfWords;
  kind: FieldKind;
  onPick(variable: string): void;
  /** Escape. */
  onClose(): void;
}

/** The variables that need no asking, those which the field can hold. */
export function VariablePicker({ words, kind, onPick, onClose }: VariablePickerProps) {
  const { t, say } = words;
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  return (
    <div
      class="variables"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p id={id} class="soft">
        {t('edit.variables')}
      </p>
      <ul ref={list} class="plain" aria-labelledby={id}>
        {BUILT_INS.filter(({ type }) => takesType(kind, type)).map(({ name }) => (
          <li key={name}>
            <button type="button" class="link" data-variable={name} onClick={() => onPick(`{{${name}}}`)}>
              {t('edit.variable', { name, what: say(variableKey(name)) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Its sentence is there for every built-in variable: a unit test of the variables says so. */
const variableKey = (name: string) => `variableName.${name}` as Parameters<ShelfWords['say']>[0];
