import { withOpenDatabase } from '@/utils/store/lock';
import { tellPages } from '@/utils/store/tell-pages';
import { createExchangeStore, type AppliedImport } from '@/utils/store/exchange-store';
import type { PackParts } from '@/utils/transfer/pack-parts';

/** Stores what was accepted of a pack; open pages hear of it. */
export const takePack = (accepted: PackParts): Promise<AppliedImport> =>
  tellPages(withOpenDatabase((db) => createExchangeStore(db).apply(accepted)));

/** Returns names, or keys of settings, of what was changed since and therefore stays. */
export const takePackBack = async (applied: AppliedImport): Promise<readonly string[]> =>
  (await tellPages(withOpenDatabase((db) => createExchangeStore(db).takeBack(applied)))).left;
