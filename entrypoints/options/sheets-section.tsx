import { MappingTable } from '@/components/sheets/mapping-table';
import { QueueList } from '@/components/sheets/queue-list';
import { QueuePlanView } from '@/components/sheets/queue-plan-view';
import { SheetSource } from '@/components/sheets/sheet-source';
import { nameOfField } from '@/components/fill/name-of-field';
import { textOfValue } from '@/components/fill/text-of-value';
import { saveText } from '@/components/ui/save-json';
import { sheetImport } from '@/utils/i18n/sheet-import';
import { sheets as sheetWords } from '@/utils/i18n/sheets';
import { createTranslate } from '@/utils/i18n/translate';
import type { ProjectQueue, QueueStatus } from '@/utils/model/queue';
import { saySheetProblem } from '@/utils/sheets/say-sheet-problem';
import { TEXT_ENCODINGS, type TextEncoding } from '@/utils/sheets/sheet';
import { writeQueueCsv } from '@/utils/sheets/write-queue-csv';
import { withDatabase } from '@/utils/store/database';
import { createQueueStore } from '@/utils/store/queue-store';
import { readToday } from '@/utils/store/today';
import { nameOfGroup } from '@/utils/site/group-names';
import { sayColumns, sayTargets, targetOf } from './say-columns';
import type { Manager } from './use-manager';
import { useSheetImport } from './use-sheet-import';

const MOST_ITEMS = 5;
const MOST_PROBLEMS = 50;

/** Projects out of a spreadsheet: read, mapped, looked at, queued; and the queues there are. */
export function SheetsSection({ manager }: { manager: Manager }) {
  const { settings, stored, attempt } = manager;
  const { language } = settings;
  const { found, refused, progress, ...deeds } = useSheetImport();
  const t = createTranslate(sheetImport, language);
  const say = createTranslate(sheetWords, language);
  const { queues = [] } = stored;

  const exportQueue = (queue: ProjectQueue) =>
    void attempt(async () => {
      const file = `emenscr-${await readToday()}-${queue.name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 40)}.csv`;
      saveText(file, writeQueueCsv(queue, say), 'text/csv');
      return { say: t('queue.exported', { file }) };
    });
  const why = refused ? say(`sheets.refused.${refused.because}`) : '';

  return (
    <section id="sheets" aria-labelledby="sheets-heading">
      <h2 id="sheets-heading">{t('import.heading')}</h2>
      <SheetSource
        t={t}
        progress={progress ? t('import.reading', { done: progress.done, total: progress.total }) : ''}
        refused={refused?.sheet !== undefined ? say('sheets.refused.inSheet', { sheet: refused.sheet, why }) : why}
        onFile={(file) => void deeds.openFile(file)}
        onPaste={(text) => void deeds.paste(text, t('import.pasted'))}
      />
      {found && (
        <>
          {found.hasMacros && <p class="notice">{say('sheets.hasMacros')}</p>}
          {found.encoding && found.file && (
            <label class="field">
              <span>{t('import.encoding')}</span>
              <select
                value={found.encoding}
                onChange={({ currentTarget }) =>
                  found.file && void deeds.openFile(found.file, currentTarget.value as TextEncoding)
                }
              >
                {TEXT_ENCODINGS.map((encoding) => (
                  <option key={encoding} value={encoding}>
                    {say(`sheets.encoding.${encoding}`)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {found.sheets.map((sheet, at) => {
            const mapping = found.mappings[at];
            if (!mapping) return undefined;
            const kind = say(`sheets.kind.${mapping.kind}`, { group: mapping.group ? nameOfGroup(mapping.group) : '' });
            return (
              <div key={at} class="sheet">
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={found.taken[at] === true}
                    disabled={sheet.leftUnread !== undefined}
                    onChange={({ currentTarget }) => void deeds.takeSheet(found, at, currentTarget.checked)}
                  />
                  <span>
                    {t('import.take', { sheet: sheet.name || t('import.pasted') })}
                    <span class="soft">
                      {' '}
                      {[kind, sheet.isHidden && say('sheets.hidden'), sheet.leftUnread && t('import.leftUnread')]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </span>
                </label>
                {mapping.isRemembered && <p class="soft">{t('import.remembered')}</p>}
                {(found.taken[at] || mapping.kind === 'unknown') && mapping.columns.length > 0 && (
                  <MappingTable
                    t={t}
                    columns={sayColumns(sheet, mapping, language)}
                    choices={sayTargets(mapping, language)}
                    onChoose={(column, target) => void deeds.choose(found, at, column, targetOf(target))}
                  />
                )}
              </div>
            );
          })}
          <QueuePlanView
            t={t}
            count={found.plan.items.length}
            items={found.plan.items.slice(0, MOST_ITEMS).map(({ name, row, values }) => ({
              ...{ name, row },
              values: values.map((value) => ({ label: nameOfField(value, language), shown: textOfValue(value.to) })),
            }))}
            linked={found.plan.linked.map(({ sheet, group, rows }) =>
              t('import.linked', { sheet, rows, group: nameOfGroup(group) }),
            )}
            problems={found.plan.problems.slice(0, MOST_PROBLEMS).map((problem) => saySheetProblem(problem, say))}
            problemCount={found.plan.problems.length}
            onStore={() =>
              void attempt(async () => {
                const count = found.plan.items.length;
                await deeds.store(found);
                return { say: t('import.stored', { count }) };
              })
            }
            onDecline={deeds.decline}
          />
        </>
      )}
      {queues.length > 0 && (
        <>
          <h3>{t('queue.heading')}</h3>
          <QueueList
            t={t}
            queues={queues.map((queue) => ({
              ...{ id: queue.id, name: queue.name },
              progress: t('queue.progress', { ...countsOf(queue), all: queue.items.length }),
            }))}
            onExport={(id) => queues.filter((queue) => queue.id === id).forEach(exportQueue)}
            onRemove={(id) =>
              void attempt(async () => {
                await withDatabase((db) => createQueueStore(db).remove(id));
                return { say: t('queue.removed', { name: queues.find((queue) => queue.id === id)?.name ?? '' }) };
              })
            }
          />
        </>
      )}
    </section>
  );
}

const countsOf = ({ items }: ProjectQueue) => {
  const count = (wanted: QueueStatus) => items.filter(({ status }) => status === wanted).length;
  return { saved: count('saved'), filled: count('filled'), skipped: count('skipped') };
};
