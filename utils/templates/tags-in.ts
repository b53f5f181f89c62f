import { normaliseThai } from '@/utils/thai/normalise-thai';

/** The tags that a person wrote into one box, each once and without the spaces around it. */
export const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,،、;\n]/)
      .map((tag) => normaliseThai(tag).replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  ),
];
