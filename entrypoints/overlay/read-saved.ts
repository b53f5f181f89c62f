import type { FieldPath } from '@/utils/model/ids';
import { shownBy } from '@/utils/model/snapshot';
import type { OverlayTools } from './overlay-tools';

/** Looks what is kept for a field, to offer it in its card. */
export async function readSaved(path: FieldPath | undefined, tools: OverlayTools): Promise<void> {
  const { session, sendMessage, scene, redraw } = tools;
  scene.saved = { path, values: [] };
  if (path === undefined) return;
  const kept = await sendMessage('listSavedValues', path).catch(() => []);
  const now = session.state().snapshot.fields[path];
  // Dates are kept in another form than pages show; what can't be typed is filled from the panel.
  if (!now || now.readOnly || now.kind === 'date' || scene.saved.path !== path) return;
  scene.saved = { path, values: kept.filter((value) => value !== shownBy(now.reading)) };
  redraw();
}
