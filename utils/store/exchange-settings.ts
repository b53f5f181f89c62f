import { DEFAULT_SETTINGS, type Settings } from '@/utils/model/settings';
import { isSameContent } from '@/utils/transfer/canonical-json';
import type { PackParts } from '@/utils/transfer/pack-parts';

export interface SettingsPatch {
  before: Partial<Settings>;
  after: Partial<Settings>;
}

/** What an accepted pack changes in the officer's own settings; eras that were said of other boxes stay. */
export function patchOf({ dateEras, ruleChoices, agency }: PackParts, own: Settings): SettingsPatch {
  const after: Partial<Settings> = {
    ...(dateEras && { dateEras: { ...own.dateEras, ...dateEras } }),
    ...(ruleChoices && { ruleChoices }),
    ...agency,
  };
  const before = Object.entries(own).filter(([key]) => Object.hasOwn(after, key));
  return { before: Object.fromEntries(before) as Partial<Settings>, after };
}

/** The settings without the patch; what was changed since it stays, and is named. */
export function settingsBack({ before, after }: SettingsPatch, own: Settings) {
  const keys = Object.keys(after) as (keyof Settings)[];
  const left = keys.filter((key) => !isSameContent(own[key], after[key]));
  const gone = keys.filter((key) => !left.includes(key));
  const kept = Object.fromEntries(Object.entries(own).filter(([key]) => !gone.includes(key as keyof Settings)));
  const back = Object.fromEntries(Object.entries(before).filter(([key]) => gone.includes(key as keyof Settings)));
  // Both come out of settings, key by key.
  return { settings: { ...DEFAULT_SETTINGS, ...kept, ...back } as Settings, left };
}
