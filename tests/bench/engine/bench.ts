import type { Part } from './define-part';
import { conclude, EXIT } from './conclude';
import { readArgs } from './read-args';
import { runParts } from './run-parts';

/** A whole run as the command line wishes; its outcome is the process's exit code. */
export async function bench(all: readonly Part[], file: string): Promise<void> {
  const wish = readArgs(process.argv.slice(2), all);
  if (!wish.ok) {
    console.error(wish.because);
    process.exitCode = EXIT.usage;
    return;
  }
  const { parts, isQuick, folder } = wish;
  const pace = { isQuick, rounds: (full: number) => (isQuick ? Math.max(3, Math.ceil(full / 4)) : full) };
  const reports = await runParts(parts, { ...pace, ...(folder && { folder }) });
  process.exitCode = conclude(reports, file, isQuick);
}
