import { nameOfField } from '@/components/fill/name-of-field';
import type { RolledValue } from '@/utils/templates/roll-forward';
import { Differences } from './differences';
import type { ShelfWords } from './shelf-words';
import { sayValue } from './template-differences';

export interface RolledChangesProps {
  changes: readonly RolledValue[];
  words: ShelfWords;
}

/** What becomes of each value in the new fiscal year; first those that a person must look at. */
export function RolledChanges({ changes, words }: RolledChangesProps) {
  const { t, say, language } = words;
  const isDoubtful = ({ because, left = [] }: RolledValue) => because === 'doubtful' || left.length > 0;
  const isChanged = ({ because }: RolledValue) => because !== 'doubtful' && because !== 'same';
  const doubtful = changes.filter(isDoubtful);
  const changed = changes.filter(isChanged);
  const same = changes.filter((change) => !isChanged(change) && !isDoubtful(change));
  const caption = t('roll.changes', { count: changed.length });
  return (
    <>
      {doubtful.length > 0 && (
        <div class="doubtful" role="group" aria-labelledby="roll-doubtful">
          <h3 id="roll-doubtful">{t('roll.doubtful', { count: doubtful.length })}</h3>
          <ul class="plain">
            {doubtful.map((change, place) => (
              <li key={place}>
                <strong>{nameOfField(change, language)}</strong>
                {change.because === 'doubtful' && `: ${say('rolled.doubtful')}`}
                <span class="soft">
                  {' '}
                  {say('rolled.left', { words: (change.left ?? []).map((words) => `“${words}”`).join(', ') })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {changed.length === 0 ? (
        <p>{t('roll.noChanges')}</p>
      ) : (
        <Differences
          caption={caption}
          heads={{ what: t('shelf.field'), before: t('years.before'), after: t('years.after'), why: t('roll.why') }}
          rows={changed.map(({ path, label, before, after, because }) => ({
            what: nameOfField({ path, label }, language),
            before: sayValue({ path, to: before }, words),
            after: after === undefined ? t('roll.dropped') : sayValue({ path, to: after }, words),
            why: say(`rolled.${because}`),
          }))}
        />
      )}
      {same.length > 0 && (
        <details>
          <summary>{t('roll.same', { count: same.length })}</summary>
          <dl class="values">
            {same.map(({ path, label, before }, place) => (
              <div key={place} class="values__pair">
                <dt>{nameOfField({ path, label }, language)}</dt>
                <dd>{sayValue({ path, to: before }, words)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
