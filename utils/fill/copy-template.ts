import type { Template } from '@/utils/model/template';
import { MOST_LETTERS } from './suggest-name';

/** A template of its own with the same content. */
export const copyTemplate = (template: Template, made: { id: string; name: string; now: string }): Template => ({
  ...template,
  ...{ id: made.id, name: made.name.slice(0, MOST_LETTERS), createdAt: made.now, updatedAt: made.now },
});
