import { browser } from 'wxt/browser';
import { RULE_SETS } from '@/utils/calendar/rule-sets';
import { FIRST_PROFILE } from '@/utils/model/settings';
import { withOpenDatabase } from '@/utils/store/lock';
import { createExchangeStore } from '@/utils/store/exchange-store';
import { readPolicy } from '@/utils/store/policy';
import { keepPolicyMemory, readPolicyMemory, type PolicyMemory } from '@/utils/store/policy-memory';
import { checksumOf } from '@/utils/transfer/checksum-of';
import { chooseParts } from '@/utils/transfer/choose-parts';
import { compareParts, isTakenOver } from '@/utils/transfer/compare-parts';
import { readPack, type PackReading } from '@/utils/transfer/read-pack';

/**
 * Imports the pack that the office's policy holds, unless that very pack was imported before. What the officer has
 * changed or thrown away since stays so until the office hands out another one.
 */
export async function importPolicyPack(): Promise<void> {
  const { pack } = await readPolicy();
  if (pack === undefined) return;
  const mark = await checksumOf(pack);
  if ((await readPolicyMemory())?.mark === mark) return;
  // Which rules this version does not know is of interest only where a person looks.
  const reading = await readPack(pack, { rules: [], ruleSets: RULE_SETS.map(({ id }) => id) });
  const outcome = reading.ok ? await takeAll(reading) : refusalOf(reading);
  // Stopped before it is remembered, it is done once more; the other way round, open pages would never hear of it.
  await browser.storage.local.set({ changedAt: Date.now() });
  await keepPolicyMemory({ mark, at: new Date().toISOString(), outcome });
}

const refusalOf = ({ because, line }: Extract<PackReading, { ok: false }>): PolicyMemory['outcome'] => ({
  because,
  ...(line !== undefined && { line }),
});

function takeAll({ parts, report }: Extract<PackReading, { ok: true }>): Promise<PolicyMemory['outcome']> {
  return withOpenDatabase(async (db) => {
    const store = createExchangeStore(db, FIRST_PROFILE);
    const compared = compareParts(parts, await store.readCurrent());
    await store.apply(chooseParts(parts, compared, () => true));
    const entries = compared.flatMap((part) => part.entries);
    const count = (fate: string) => entries.filter((entry) => entry.fate === fate).length;
    return {
      added: count('added'),
      replaced: count('replaced'),
      kept: entries.filter((entry) => !isTakenOver(entry)).length,
      refused: report.refused.length,
    };
  });
}
