import type { Capture } from '@/components/templates/capture-form';
import { settleConflict } from '@/components/templates/settle-conflict';
import type { Conflict, ConflictAnswer } from '@/components/templates/template-conflict';
import { captureTemplate } from '@/utils/fill/capture-template';
import { updateTemplate } from '@/utils/fill/update-template';
import { sendMessage } from '@/utils/messaging/protocol';
import { isStorageError } from '@/utils/model/storage-error';
import type { Template, TemplateValue } from '@/utils/model/template';
import type { PanelTools } from './panel-tools';
import { HOME } from './view-state';

/** What the page shows becomes a template, or renews one. */
export function captureDeeds({ page, view, settings, t, show, attempt, refresh }: PanelTools) {
  /** One that has changed since it was shown is not overwritten: the officer is asked. */
  const saveTemplate = async (mine: Template, basedOn: string | undefined, said: string) => {
    try {
      await sendMessage('saveTemplate', { ...mine, ...(basedOn !== undefined && { basedOn }) });
    } catch (problem) {
      if (!isStorageError(problem, 'ConflictError')) throw problem;
      const newer = await sendMessage('readTemplate', mine.id);
      return show({ name: 'capture', conflict: { mine, ...(newer && { newer }) } });
    }
    await refresh();
    show(HOME, said);
  };

  return {
    capture: () => show({ name: 'capture' }),
    save: ({ name, tags, chosen, policies }: Capture, into?: Template) =>
      void attempt(view, async () => {
        if (typeof page === 'string') return;
        const made = { id: crypto.randomUUID(), name, now: new Date().toISOString() };
        const fresh = captureTemplate(page.snapshot, chosen, made);
        const values = fresh.values.map((value) => withPolicy(value, policies));
        const template = into
          ? updateTemplate(into, values, made.now)
          : { ...fresh, values, ...(tags.length > 0 && { tags }) };
        const facts = { name: template.name, count: template.values.length };
        await saveTemplate(template, into?.updatedAt, t(into ? 'templates.updated' : 'templates.saved', facts));
      }),
    answerConflict: (made: Conflict, answer: ConflictAnswer) =>
      void attempt(view, async () => {
        const { save, basedOn, said } = settleConflict(made, answer, settings.language);
        if (save) return saveTemplate(save, basedOn, said);
        await refresh();
        show(HOME, said);
      }),
  };
}

function withPolicy(value: TemplateValue, policies: Capture['policies']): TemplateValue {
  const policy = policies.get(value.path);
  return policy ? { ...value, policy } : value;
}
