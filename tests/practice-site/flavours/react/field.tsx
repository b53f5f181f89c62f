/** @jsxImportSource react */
import type { Dispatch } from 'react';
import { HINTS } from '../../data/cards';
import type { FormField } from '../../data/form-definition';
import type { EntryAnswer } from '../contract';
import { Control } from './controls/control';
import { errorKey, type FormAction, type FormState } from '../form-state';

export interface FormProps {
  entry: EntryAnswer;
  state: FormState;
  dispatch: Dispatch<FormAction>;
}

const WIDE = new Set(['long-text', 'choices', 'file']);

/** A caption, and the control in the element beside it: nothing binds the two but their place. */
export function Field({ entry, state, dispatch, field }: FormProps & { field: FormField }) {
  const place = { key: field.key };
  const error = state.errors[errorKey(place)];
  const isWide = WIDE.has(field.kind) || field.key === 'projectName';
  const under = field.parent === undefined ? '' : (state.values[field.parent] ?? '');
  return (
    <div className={`field${isWide ? ' field--wide' : ''}${error === undefined ? '' : ' field--wrong'}`}>
      <div className="field__label">
        {field.label}
        {field.required && <span className="star"> *</span>}
      </div>
      <div className="field__body" onBlur={() => dispatch({ type: 'leave', place })}>
        <Control
          {...{ entry, field, under }}
          value={state.values[field.key] ?? ''}
          onChange={(value) => dispatch({ type: 'change', place, value })}
        />
        {HINTS[field.key] && <div className="field__hint">{HINTS[field.key]}</div>}
        {error !== undefined && <div className="field__error">{error}</div>}
      </div>
    </div>
  );
}
