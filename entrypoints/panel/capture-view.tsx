import { useState } from 'preact/hooks';
import { nameOfField } from '@/components/fill/name-of-field';
import { textOfValue } from '@/components/fill/text-of-value';
import { CaptureForm, type Capture } from '@/components/templates/capture-form';
import { capturableFields } from '@/utils/fill/capture-template';
import { MOST_LETTERS, suggestName } from '@/utils/fill/suggest-name';
import { changesOf, type TemplateChange } from '@/utils/fill/update-template';
import { common } from '@/utils/i18n/common';
import type { panel } from '@/utils/i18n/panel';
import { createTranslate, type Language, type Translate } from '@/utils/i18n/translate';
import { sendMessage } from '@/utils/messaging/protocol';
import type { FieldPath } from '@/utils/model/ids';
import type { Snapshot } from '@/utils/model/snapshot';
import type { Template, TemplateHead } from '@/utils/model/template';

export interface CaptureViewProps {
  snapshot: Snapshot;
  /** The page's sections in words. */
  sections: string;
  templates: readonly TemplateHead[];
  t: Translate<typeof panel>;
  language: Language;
  /** With the template that is to be brought up to date, as it was shown. */
  onSave(capture: Capture, into?: Template): void;
  onCancel(): void;
}

/** What of the page is kept, as a new template or in one there is: then with what it holds now. */
export function CaptureView({ snapshot, sections, templates, t, language, onSave, onCancel }: CaptureViewProps) {
  const [target, setTarget] = useState<Template>();
  const found = capturableFields(snapshot);
  const values = found.map(({ path, label, value }) => ({ path, label, to: value }));
  const changes = new Map(target ? changesOf(target, values).map((change) => [change.path, change]) : []);
  const noteOf = (path: FieldPath) => sayChange(changes.get(path), t);
  const sectionName = createTranslate(common, language);
  return (
    <CaptureForm
      mostLetters={MOST_LETTERS}
      fields={found.map((field) => {
        const note = noteOf(field.path);
        return { ...field, label: nameOfField(field, language), ...(note && { note }) };
      })}
      templates={templates.filter(({ counts }) => snapshot.sections.some((section) => counts[section]))}
      into={target?.id ?? ''}
      suggestedName={suggestName(snapshot, sections)}
      words={{
        heading: t('capture.heading'),
        into: t('capture.into'),
        intoNew: t('capture.intoNew'),
        name: t('capture.name'),
        nameMissing: t('capture.nameMissing'),
        tags: t('capture.tags'),
        tagsHint: t('capture.tagsHint'),
        choose: t('capture.choose'),
        hint: t('capture.hint'),
        recurring: t('capture.recurring'),
        all: t('capture.all'),
        nothing: t('capture.nothing'),
        noneFilled: t('capture.noneFilled'),
        noneChosen: t('capture.noneChosen'),
        byField: t('capture.byField'),
        policy: (label) => t('capture.policyOf', { label }),
        policies: { ask: t('policy.ask'), always: t('policy.always'), 'if-empty': t('policy.if-empty') },
        section: (section) => sectionName(`section.${section}`),
        cancel: t('capture.cancel'),
        save: (count: number) => t(target ? 'capture.update' : 'capture.save', { count }),
      }}
      onInto={(id) => {
        if (id === '') setTarget(undefined);
        else void sendMessage('readTemplate', id).then(setTarget, () => setTarget(undefined));
      }}
      onSave={(capture) => onSave(capture, target)}
      onCancel={onCancel}
    />
  );
}

function sayChange(change: TemplateChange | undefined, t: Translate<typeof panel>): string {
  if (!change) return '';
  const before = change.before === undefined ? '' : textOfValue(change.before);
  return t(`capture.is.${change.is}`, { before });
}
