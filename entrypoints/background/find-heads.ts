import type { TemplateHeads } from '@/utils/model/template';
import type { TemplateStore } from '@/utils/store/template-store';
import { findTemplates, orderTemplates } from '@/utils/templates/find-templates';

/** The newest templates, or the newest of those that fit; without wanted words the others are not even read. */
export async function findHeads(
  templates: TemplateStore,
  { most, wanted }: { most: number; wanted: string },
): Promise<TemplateHeads> {
  if (wanted.trim() === '') {
    const [found, damaged] = await Promise.all([templates.heads(most), templates.countDamaged()]);
    return { ...found, damaged };
  }
  const { heads, ...counts } = await templates.heads();
  return { heads: findTemplates(orderTemplates(heads, 'newest'), wanted, '').slice(0, most), ...counts };
}
