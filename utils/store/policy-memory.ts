import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

const KEY = 'policyPack';

const schema = z.object({
  /** Of the pack that this was: its checksum and its time, as far as it has them. */
  mark: z.string(),
  at: z.iso.datetime(),
  outcome: z.union([
    z.object({ added: z.number(), replaced: z.number(), kept: z.number(), refused: z.number() }),
    z.object({ because: z.string(), line: z.optional(z.number()) }),
  ]),
});

/** What became of the policy's pack when it was last imported. */
export type PolicyMemory = z.infer<typeof schema>;

/** Damaged, it is as if there was none: the pack is imported anew, which changes nothing that is here already. */
export async function readPolicyMemory(): Promise<PolicyMemory | undefined> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return schema.safeParse(stored).data;
}

export const keepPolicyMemory = (memory: PolicyMemory): Promise<void> => browser.storage.local.set({ [KEY]: memory });

export const forgetPolicyMemory = (): Promise<void> => browser.storage.local.remove(KEY);
