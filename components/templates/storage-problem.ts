import type { panel } from '@/utils/i18n/panel';

/** Which sentence tells why a deed failed. Errors cross the messages by name, not by class. */
export function storageProblem(problem: unknown): keyof typeof panel & `storage.${string}` {
  return problem instanceof Error && problem.name === 'QuotaExceededError' ? 'storage.full' : 'storage.failed';
}
