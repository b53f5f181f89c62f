import type { RolledTemplate } from '@/components/templates/rolled-template';
import { MOST_LETTERS } from '@/utils/fill/suggest-name';
import type { Template, TemplateVersion } from '@/utils/model/template';
import { withOpenDatabase } from '@/utils/store/lock';
import { createTemplateStore, type TemplateStore } from '@/utils/store/template-store';

export const withTemplates = <T>(use: (templates: TemplateStore) => Promise<T>): Promise<T> =>
  withOpenDatabase((db) => use(createTemplateStore(db)));

/** Changed now; what was there before is kept as a version. @param basedOn see `TemplateStore.save` */
export const keepTemplate = (template: Template, basedOn?: string): Promise<void> =>
  withTemplates((templates) => templates.save({ ...template, updatedAt: now() }, basedOn));

/** Adds a template. */
export const addTemplate = (made: RolledTemplate): Promise<void> =>
  withTemplates((templates) =>
    templates.save({ ...made, id: crypto.randomUUID(), createdAt: now(), updatedAt: now() }),
  );

/** Tells whether the template was still there. */
export async function duplicateTemplate(id: string, name: string): Promise<boolean> {
  const template = await withTemplates((templates) => templates.get(id));
  if (template) await addTemplate({ ...template, name: name.slice(0, MOST_LETTERS) });
  return template !== undefined;
}

export const restoreVersion = ({ template }: TemplateVersion): Promise<void> => keepTemplate(template);

/** Tells whether it is there again: the bin may have been emptied meanwhile. */
export const putBackTemplate = (id: string): Promise<boolean> =>
  withTemplates(async (templates) => {
    await templates.putBack(id);
    return (await templates.get(id)) !== undefined;
  });

const now = () => new Date().toISOString();
