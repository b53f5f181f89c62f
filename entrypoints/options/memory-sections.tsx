import { IgnoredList } from '@/components/options/ignored-list';
import { ProjectList } from '@/components/options/project-list';
import { EraList } from '@/components/teach/era-list';
import { TaughtList } from '@/components/teach/taught-list';
import { options } from '@/utils/i18n/options';
import { teach } from '@/utils/i18n/teach';
import { createTranslate } from '@/utils/i18n/translate';
import { sendMessage } from '@/utils/messaging/protocol';
import { nameOfField } from '@/utils/site/single-fields';
import { sayBinding } from './say-binding';
import { sayIgnored } from './say-ignored';
import { sayProject } from './say-project';
import type { Manager } from './use-manager';

/** What the assistant has been told or has seen, and how to make it forget. */
export function MemorySections({ manager }: { manager: Manager }) {
  const { settings, stored, attempt, change } = manager;
  const { language, dateEras = {} } = settings;
  const { ignored, projects, taught } = stored;
  const t = createTranslate(options, language);
  const say = createTranslate(teach, language);
  const nameOf = (id: string) => projects?.find((project) => project.id === id)?.name ?? id;
  return (
    <>
      {ignored && (
        <IgnoredList
          t={t}
          wishes={ignored.map((wish) => sayIgnored(wish, language))}
          onRemove={(id) =>
            void attempt(async () => {
              await sendMessage('unignore', id);
              const wish = ignored.find((each) => each.id === id);
              return wish && { key: 'ignored.removed', params: { rule: sayIgnored(wish, language).rule } };
            })
          }
        />
      )}
      {projects && (
        <ProjectList
          t={t}
          projects={projects.map((project) => sayProject(project, language))}
          onProposal={(id, isProposal) =>
            void attempt(async () => {
              await sendMessage('setProposal', { id, isProposal });
              const key = isProposal ? 'projects.isProposal' : 'projects.isNoProposal';
              return { key, params: { name: nameOf(id) } };
            })
          }
          onRemove={(id) =>
            void attempt(async () => {
              await sendMessage('forgetProject', id);
              return { key: 'projects.removed', params: { name: nameOf(id) } };
            })
          }
        />
      )}
      {taught && (
        <TaughtList
          t={say}
          ask={t}
          fields={taught.bindings.map((binding) => sayBinding(binding, language))}
          damaged={taught.damaged}
          onRemove={(id) => void attempt(async () => void (await sendMessage('removeBinding', id)))}
        />
      )}
      <EraList
        t={say}
        eras={Object.entries(dateEras).map(([key, era]) => ({ key, field: nameOfField(key), era }))}
        onRemove={(key) =>
          void change(({ dateEras: now = {} }) => ({
            dateEras: Object.fromEntries(Object.entries(now).filter(([other]) => other !== key)),
          }))
        }
      />
    </>
  );
}
