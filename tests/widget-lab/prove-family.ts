import { expect } from '@playwright/test';
import type { UndoReceipt } from '@/utils/model/fill';
import { outcomesOf, type Receipt } from '../e2e/plain-page';
import { test, type Lab } from './with-lab';

type Values = Record<string, string | readonly string[]>;

/** One family's page: what is filled, and what its framework must believe afterwards. */
export interface FamilyProof {
  family: string;
  fill: Values;
  /** Parts of the framework's state once filled. */
  becomes: Readonly<Record<string, unknown>>;
  /** Tried before the fill; the state must stay untouched. By field: the value and the outcome. */
  refuses?: Readonly<Record<string, readonly [value: string | readonly string[], outcome: string]>>;
  /** Fields that nobody can empty again, with the name of their state; their undo needs a hand. Everything else must be as at first. */
  stays?: Readonly<Record<string, string>>;
  /** Also proven in Firefox. */
  everywhere?: true;
}

export function proveFamilies(proofs: readonly FamilyProof[]): void {
  for (const proof of proofs)
    test(`${proof.family}: the framework believes the fill and the undo`, async ({ withLab }, info) => {
      test.skip(info.project.name === 'firefox' && !proof.everywhere, 'proven in Chromium');
      // The bench counts fields, not families.
      const count = (of: object = {}) => String(Object.keys(of).length);
      info.annotations.push({ type: 'filled', description: count(proof.fill) });
      info.annotations.push({ type: 'refused', description: count(proof.refuses) });
      await withLab(proof.family, (lab) => proveFamily(proof, lab));
    });
}

async function proveFamily(proof: FamilyProof, { driver, tabId, state }: Lab): Promise<void> {
  const { fill, becomes, refuses = {}, stays = {} } = proof;
  const before = (await state()) as object;
  const refused = Object.entries(refuses);
  if (refused.length > 0) {
    const values = Object.fromEntries(refused.map(([path, [value]]) => [path, value]));
    const expected = Object.fromEntries(refused.map(([path, [, outcome]]) => [path, outcome]));
    expect(outcomesOf(await driver.door<Receipt>('fill', tabId, values))).toEqual(expected);
    expect(await state()).toEqual(before);
  }
  const written = Object.fromEntries(Object.keys(fill).map((path) => [path, 'written']));
  expect(outcomesOf(await driver.door<Receipt>('fill', tabId, fill))).toEqual(written);
  expect(await state()).toEqual({ ...before, ...becomes });
  const { results } = await driver.door<UndoReceipt>('undo', tabId);
  expect(Object.fromEntries(results.map(({ path, outcome }) => [path, outcome]))).toEqual(
    Object.fromEntries(Object.keys(fill).map((path) => [path, path in stays ? 'needs-hand' : 'restored'])),
  );
  const kept = Object.fromEntries(Object.values(stays).map((name) => [name, becomes[name]]));
  expect(await state()).toEqual({ ...before, ...kept });
}
