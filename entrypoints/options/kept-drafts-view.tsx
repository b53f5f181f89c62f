import { useMemo } from 'preact/hooks';
import { CopyList } from '@/components/drafts/copy-list';
import { KeptDrafts, type SaidProject } from '@/components/drafts/kept-drafts';
import { sayDraft, sayDraftPart } from '@/components/drafts/say-draft';
import { nameOfField } from '@/components/fill/name-of-field';
import { groupDrafts, openingKey, type Opening } from '@/utils/drafts/group-drafts';
import type { DraftHead } from '@/utils/drafts/head-of-draft';
import { drafts as words } from '@/utils/i18n/drafts';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import type { DraftValue } from '@/utils/model/draft';
import type { FieldPath } from '@/utils/model/ids';
import { partKey, type ProjectSummary } from '@/utils/model/project';
import type { DraftStore } from '@/utils/store/draft-store';
import { withDrafts } from './keep-drafts';
import { useLoaded } from './use-loaded';
import type { Manager } from './use-manager';

/** As many as stand there before thousands have been read. */
const NEWEST = 50;
const NONE: readonly never[] = [];

export interface KeptDraftsViewProps {
  manager: Manager;
  /** With another one it is read anew. */
  round: number;
  onRemove(use: (drafts: DraftStore) => Promise<void>): void;
}

export function KeptDraftsView({ manager, round, onRemove }: KeptDraftsViewProps) {
  const { settings, stored } = manager;
  const { language } = settings;
  const t = createTranslate(words, language);
  const newest = useLoaded('newest', () => withDrafts((drafts) => drafts.heads(NEWEST)));
  const all = useLoaded(String(round), () => withDrafts((drafts) => drafts.heads()));
  const shown = all ?? newest;
  const heads = typeof shown === 'object' ? shown.value : NONE;
  const { projects: known = NONE } = stored;
  // Thousands of them are put into words once, not with every deed of the manager.
  const projects = useMemo(() => sayProjects(heads, known, language), [heads, known, language]);
  if (shown === 'failed') return <p class="problem">{t('drafts.unreadable')}</p>;
  return (
    <KeptDrafts
      {...{ t, projects }}
      isWhole={all !== undefined}
      detailOf={(id) => <DraftDetail {...{ id, language }} />}
      onRemove={(ids) => onRemove((drafts) => drafts.remove(ids))}
      onRemoveAll={() => onRemove((drafts) => drafts.clear())}
    />
  );
}

function sayProjects(heads: readonly DraftHead[], known: readonly ProjectSummary[], language: Language): SaidProject[] {
  const nameOf = (key: string) =>
    known.find(({ id }) => id === key)?.name ?? createTranslate(words, language)('drafts.unnamed', { address: key });
  return groupDrafts(heads).map(({ key, name, parts }) => ({
    ...{ key, name: name ?? nameOf(key) },
    parts: parts.map(({ newest, openings }) => ({
      ...{ key: partKey(newest), name: sayDraftPart(newest, language) },
      openings: openings.map((opening) => sayOpening(opening, language)),
    })),
  }));
}

function sayOpening([last, ...earlier]: Opening<DraftHead>, language: Language) {
  const say = (head: DraftHead) => sayDraft(head, language);
  return { key: openingKey(last), moments: [say(last), ...earlier.map(say)] as const };
}

function DraftDetail({ id, language }: { id: string; language: Language }) {
  const t = createTranslate(words, language);
  const loaded = useLoaded(id, () => withDrafts((drafts) => drafts.get(id)));
  if (loaded === undefined) return null;
  if (loaded === 'failed') return <p class="problem">{t('drafts.unreadable')}</p>;
  if (!loaded.value) return <p class="soft">{t('notice.gone')}</p>;
  const { fields, texts } = loaded.value;
  const entries = Object.entries(fields) as [FieldPath, DraftValue][];
  return (
    <CopyList
      t={t}
      lines={[
        ...entries.map(([path, { label, shown }]) => ({
          ...{ id: path, name: nameOfField({ path, label }, language), text: shown },
        })),
        ...texts.map(({ label, shown }, at) => ({
          ...{ id: `text ${at}`, name: label || t('draft.otherText'), text: shown },
        })),
      ]}
    />
  );
}
