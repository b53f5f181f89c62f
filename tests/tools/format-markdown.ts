import { format, resolveConfig } from 'prettier';

/** Blocks as a Markdown file that `prettier --check` passes. */
export async function formatMarkdown(...blocks: readonly string[]): Promise<string> {
  const config = await resolveConfig(import.meta.filename);
  return format(blocks.join('\n\n'), { ...config, parser: 'markdown' });
}
