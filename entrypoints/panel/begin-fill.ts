import { layerValues } from '@/utils/fill/layer-values';
import { variableContext } from '@/utils/fill/variable-context';
import { sendMessage } from '@/utils/messaging/protocol';
import { resolveValues } from '@/utils/templates/resolve-values';
import { variablesOf } from '@/utils/templates/variables-of';
import { previewOfDraft } from './draft-deeds';
import { askPage } from './page-link';
import type { PanelTools } from './panel-tools';
import { previewOf } from './view-state';

/** Asks for own variables that have no answer yet, then shows the preview. */
export const beginFill =
  ({ tab, settings, show }: Pick<PanelTools, 'tab' | 'settings' | 'show'>): PanelTools['begin'] =>
  async (wanted, answers, said = '') => {
    const { snapshot, project } = await askPage('readPage', tab);
    if (wanted.draft) return show(previewOfDraft(wanted.draft, snapshot, settings.language), said);
    const known = { ...(await sendMessage('readAnswers')), ...answers };
    const values = layerValues(wanted.layers);
    const { own } = variablesOf(values, answers ?? {});
    const open = own.filter((name) => !answers || !Object.hasOwn(answers, name));
    if (open.length > 0) return show({ name: 'ask', wanted, names: own, known });
    const { address, identity } = project;
    const context = await sendMessage('readContext', { address, ...(identity && { identity }) }).catch(() => undefined);
    const its = { agencyName: settings.agencyName, known: context?.project, own: known };
    show(previewOf({ ...wanted, ...resolveValues(values, variableContext(snapshot, its)) }, snapshot), said);
  };
