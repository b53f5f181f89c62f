import type { ProjectSummary } from '@/utils/model/project';
import type { Ignored } from '@/utils/model/rule-choices';

/** The background as the manager sees it. Must not import the manager: it stands in for what the manager imports. */
export const world = {
  ignored: [] as Ignored[],
  projects: [] as ProjectSummary[],
  /** Answers of single tests, by verb. */
  answers: {} as Record<string, (data: never) => unknown>,
  /** Verbs that fail. */
  broken: new Set<string>(),
};

const ANSWERS: Record<string, (data: never) => unknown> = {
  listBindings: () => ({ bindings: [], damaged: 0 }),
  listProjects: () => world.projects,
  listIgnored: () => world.ignored,
  listQueues: () => [],
  unignore: (id: string) => {
    world.ignored = world.ignored.filter((wish) => wish.id !== id);
  },
  setProposal: ({ id, isProposal }: { id: string; isProposal: boolean }) => {
    world.projects = world.projects.map((project) => (project.id === id ? { ...project, isProposal } : project));
  },
  forgetProject: (id: string) => {
    world.projects = world.projects.filter((project) => project.id !== id);
  },
};

/** Stands in for `@/utils/messaging/protocol`. */
export const messaging = {
  async sendMessage(verb: string, data: unknown) {
    if (world.broken.has(verb)) throw new Error(verb);
    return (world.answers[verb] ?? ANSWERS[verb])?.(data as never);
  },
};
