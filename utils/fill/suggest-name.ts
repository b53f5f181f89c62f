import type { Snapshot } from '@/utils/model/snapshot';

/** As long as a template's name may be. */
export const MOST_LETTERS = 120;

/** A name to start from: the sections, then whose page it is, as far as the page says. */
export function suggestName({ fields }: Pick<Snapshot, 'fields'>, sections: string): string {
  const whose = [fields['general.agencyName'], fields['general.projectName']]
    .map((field) => (field?.reading.status === 'filled' ? field.reading.shown.replace(/\s+/g, ' ').trim() : ''))
    .find((shown) => shown !== '');
  return [sections, whose].filter(Boolean).join(' – ').slice(0, MOST_LETTERS);
}
