import type { sheetImport } from '@/utils/i18n/sheet-import';
import type { Translate } from '@/utils/i18n/translate';

/** What a column may be taken as. */
export interface TargetChoice {
  id: string;
  name: string;
}

export interface ShownColumn {
  index: number;
  /** As Excel counts: `C`. */
  letter: string;
  header: string;
  examples: readonly string[];
  target: string;
  /** Why it is not taken; empty where it is. */
  why: string;
}

export interface MappingTableProps {
  t: Translate<typeof sheetImport>;
  columns: readonly ShownColumn[];
  choices: readonly { section: string; targets: readonly TargetChoice[] }[];
  onChoose(index: number, target: string): void;
}

/** Each column of a sheet with its first cells, and the field it is taken as. */
export function MappingTable({ t, columns, choices, onChoose }: MappingTableProps) {
  return (
    <div class="table-scroll">
      <table class="mapping">
        <thead>
          <tr>
            <th scope="col">{t('import.column')}</th>
            <th scope="col">{t('import.examples')}</th>
            <th scope="col">{t('import.field')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ index, letter, header, examples, target, why }) => (
            <tr key={index}>
              <th scope="row">
                <span class="soft">{letter}</span> {header}
              </th>
              <td class="examples">{examples.join(' · ')}</td>
              <td>
                <select
                  aria-label={t('import.fieldOf', { column: letter, header })}
                  value={target}
                  onChange={({ currentTarget }) => onChoose(index, currentTarget.value)}
                >
                  <option value="">{t('import.nothing')}</option>
                  {choices.map(({ section, targets }) => (
                    <optgroup key={section} label={section}>
                      {targets.map(({ id, name }) => (
                        <option key={id} value={id}>
                          {name}
                        </option>
                      ))}
                    </optgroup>
                  ))}
                </select>
                {why !== '' && <p class="soft why">{why}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
