import type { LedgerEntry, LedgerKind, LedgerMark, LedgerSubject } from '@/utils/model/ledger';
import type { ProjectSummary } from '@/utils/model/project';
import { nameKey } from './name-key';

/** One subject with everything that is known of it. */
export interface JoinedSubject {
  /** As it was added first; for a project that is only remembered from its pages, made of that. */
  subject: LedgerSubject;
  code?: string;
  /** Its records; none where only pages tell of it. */
  entries: readonly LedgerEntry[];
  projects: readonly ProjectSummary[];
  /** Of all records, the newest for each thing that is due. */
  marks: Readonly<Record<string, LedgerMark>>;
}

/**
 * The subjects of one kind, each once, by name: remembered projects join with those of the same name that were added by
 * hand. Projects whose pages show different codes stay apart, whatever their names; what bears no code then joins none
 * of them, for nobody can tell which.
 */
export function joinSubjects(
  entries: readonly LedgerEntry[],
  projects: readonly ProjectSummary[],
  kind: LedgerKind,
): JoinedSubject[] {
  const known = kind === 'project' ? projects : [];
  const byId = new Map(known.map((project) => [project.id, project]));
  const linked = new Set<string>();
  const items = entries
    .filter(({ subject }) => subject.kind === kind)
    .map((entry): Item => {
      const project = byId.get(entry.subject.projectId ?? entry.subject.id);
      if (project) linked.add(project.id);
      return itemOf(project?.name ?? entry.subject.name, { entry, ...(project && { project }) });
    });
  const alone = known.filter(({ id }) => !linked.has(id)).map((project) => itemOf(project.name, { project }));
  return groupsOf([...items, ...alone])
    .map(join)
    .sort((a, b) => a.subject.name.localeCompare(b.subject.name, 'th'));
}

interface Item {
  key: string;
  entry?: LedgerEntry;
  project?: ProjectSummary;
}

const itemOf = (name: string, more: Omit<Item, 'key'>): Item => ({ key: nameKey(name), ...more });

function groupsOf(items: readonly Item[]): Item[][] {
  const named = new Map<string, Item[]>();
  for (const item of items) named.set(item.key, [...(named.get(item.key) ?? []), item]);
  return [...named.values()].flatMap((group) => {
    const codes = new Set(group.flatMap(({ project }) => project?.code ?? []));
    if (codes.size < 2) return [group];
    const parts = [...codes, undefined].map((code) => group.filter(({ project }) => project?.code === code));
    return parts.filter((part) => part.length > 0);
  });
}

function join(items: readonly Item[]): JoinedSubject {
  const entries = items
    .flatMap(({ entry }) => entry ?? [])
    .sort((a, b) => a.subject.createdAt.localeCompare(b.subject.createdAt));
  const projects = [...new Set(items.flatMap(({ project }) => project ?? []))];
  const code = projects.find((project) => project.code !== undefined)?.code;
  // The page's name is the newer one where a project was renamed.
  const name = projects[0]?.name ?? entries[0]?.subject.name ?? '';
  const subject = entries[0]?.subject ?? ofPages(projects);
  return {
    subject: { ...subject, name },
    ...(code !== undefined && { code }),
    entries,
    projects,
    marks: newest(entries),
  };
}

function ofPages([project]: readonly ProjectSummary[]): LedgerSubject {
  const id = project?.id ?? '';
  const since = project?.seen.map(({ seenOn }) => seenOn).sort()[0] ?? '1970-01-01';
  return { id, name: project?.name ?? '', kind: 'project', projectId: id, createdAt: `${since}T00:00:00.000Z` };
}

function newest(entries: readonly LedgerEntry[]): Record<string, LedgerMark> {
  const all = entries.flatMap(({ marks }) => Object.entries(marks)).sort(([, a], [, b]) => a.at.localeCompare(b.at));
  return Object.fromEntries(all);
}
