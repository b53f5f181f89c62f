/** @jsxImportSource react */
import type { Card } from '../../data/cards';
import { Control } from './controls/control';
import type { FormProps } from './field';
import { errorKey, type Row } from '../form-state';

/** Rows in the state; the column headings are all that names their boxes. */
export function RowTable({ entry, state, dispatch, rows }: FormProps & { rows: NonNullable<Card['rows']> }) {
  const { group: key, addText, heading = 'ลำดับ' } = rows;
  const group = entry.groups.find((one) => one.key === key);
  const list = state.rows[key] ?? [];
  if (!group) return null;

  const cells = (row: Row) =>
    group.columns.map((column) => {
      const place = { group: key, id: row.id, key: column.key };
      const error = state.errors[errorKey(place)];
      return (
        <td key={column.key} className={error === undefined ? undefined : 'field--wrong'}>
          <div onBlur={() => dispatch({ type: 'leave', place })}>
            <Control
              {...{ entry, field: column, under: '' }}
              value={row.values[column.key] ?? ''}
              onChange={(value) => dispatch({ type: 'change', place, value })}
            />
            {error !== undefined && <div className="field__error">{error}</div>}
          </div>
        </td>
      );
    });

  return (
    <div className="rows">
      <table>
        <thead>
          <tr>
            <th>{heading}</th>
            {group.columns.map(({ key: column, label }) => (
              <th key={column}>{label}</th>
            ))}
            {addText && <th />}
          </tr>
        </thead>
        <tbody>
          {list.map((row, index) => (
            <tr key={row.id}>
              <td className="rows__name">{group.fixedRows?.[index] ?? index + 1}</td>
              {cells(row)}
              {addText && (
                <td>
                  <button type="button" onClick={() => dispatch({ type: 'delete-row', group: key, id: row.id })}>
                    ลบ
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {addText && (
        <button type="button" onClick={() => dispatch({ type: 'add-row', group: key })}>
          + {addText}
        </button>
      )}
    </div>
  );
}
