import { vi } from 'vitest';
import type { PageState } from '@/utils/messaging/protocol';
import type { FieldReading } from '@/utils/model/snapshot';
import type { FieldPath } from '@/utils/model/ids';
import { headOf } from '@/utils/fill/head-of';
import { NO_CONTEXT } from '@/utils/model/rule-choices';
import type { Template } from '@/utils/model/template';
import { aSnapshot } from '../../support/a-snapshot';
import { aTemplate } from '../../support/a-template';

/** All that the panel can ask, answered from here. Must not import the panel: it stands in for what the panel imports. */
export const world = {
  pages: new Map<number, PageState>(),
  templates: [] as Template[],
  /** What was asked, in order: `applyFill@1`. */
  asked: [] as string[],
  /** Answers of one verb, in place of the plain ones. */
  answers: {} as Record<string, (data: unknown, tab: number) => unknown>,
  hears: new Map<string, (message: { sender?: { tab?: { id: number } } }) => void>(),
};

const PLAIN: Record<string, (data: unknown, tab: number) => unknown> = {
  readSettings: () => ({ language: 'th', agencyName: '' }),
  findTemplates: () => ({ heads: world.templates.map(headOf), count: world.templates.length, damaged: 0 }),
  readTemplate: (id) => world.templates.find((template) => template.id === id),
  listProjects: () => [],
  listQueues: () => [],
  readAnswers: () => ({}),
  readContext: () => NO_CONTEXT,
  saveTemplate: (data) => void world.templates.push(data as Template),
  readPage: (_data, tab) => {
    const page = world.pages.get(tab);
    if (!page) throw new Error('No response');
    return page;
  },
};

/** Stands in for `@/utils/messaging/protocol`. */
export const messaging = {
  async sendMessage(verb: string, data: unknown) {
    const wish = verb === 'relayToPage' ? (data as { verb: string; data: unknown; tabId: number }) : undefined;
    const asked = wish?.verb ?? verb;
    world.asked.push(wish ? `${asked}@${wish.tabId}` : asked);
    const answer = world.answers[asked] ?? PLAIN[asked];
    return answer?.(wish ? wish.data : data, wish?.tabId ?? 0);
  },
  onTold(verb: string, hear: (message: { sender?: { tab?: { id: number } } }) => void) {
    world.hears.set(verb, hear);
    return () => world.hears.delete(verb);
  },
};

export const deedsAsked = (verb: string) => world.asked.filter((asked) => asked.startsWith(`${verb}@`));

export function aPage(id: number, fields: Record<FieldPath, FieldReading>, canUndo = false): PageState {
  return {
    snapshot: { ...aSnapshot(fields), id },
    findings: [],
    canUndo,
    silenced: 0,
    quality: [],
    project: { address: '/' },
  };
}

export const tellPageChanged = (tab: number) => world.hears.get('pageChanged')?.({ sender: { tab: { id: tab } } });

/** Another tab comes in front. */
export function goTo(tab: number) {
  history.replaceState(null, '', `?tab=${tab}`);
  dispatchEvent(new Event('focus'));
}

export function setWorld(page: PageState, templates: Template[] = [aTemplate()]) {
  world.asked = [];
  world.answers = {};
  world.pages = new Map([[1, page]]);
  world.templates = templates;
  history.replaceState(null, '', '?tab=1');
}

/** A promise to be kept by hand. */
export function later<T>() {
  let answer!: (value: T) => void;
  const promise = new Promise<T>((resolve) => (answer = resolve));
  return { promise, answer, asked: vi.fn(() => promise) };
}
