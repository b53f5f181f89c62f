import type { TemplateHead } from '@/utils/model/template';
import { toArabicDigits } from '@/utils/thai/digits';
import { normaliseThai } from '@/utils/thai/normalise-thai';

export const TEMPLATE_ORDERS = ['newest', 'name'] as const;
export type TemplateOrder = (typeof TEMPLATE_ORDERS)[number];

/** A head with what is searched, worked out once for all keystrokes. */
export interface SearchedHead {
  head: TemplateHead;
  text: string;
}

/** @param heads newest first */
export function orderTemplates(heads: readonly TemplateHead[], order: TemplateOrder): SearchedHead[] {
  const searched = heads.map((head) => ({ head, text: plain([head.name, ...head.tags].join('\n')) }));
  const { compare } = new Intl.Collator('th', { numeric: true });
  return order === 'newest' ? searched : searched.sort((a, b) => compare(a.head.name, b.head.name));
}

/** Those with all the words in name or tags, and with the tag where one is given. */
export function findTemplates(all: readonly SearchedHead[], wanted: string, tag: string): TemplateHead[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  return all.flatMap(({ head, text }) =>
    (tag === '' || head.tags.includes(tag)) && words.every((word) => text.includes(word)) ? [head] : [],
  );
}

/** Every tag and how many templates bear it, in Thai order. */
export function countTags(heads: readonly TemplateHead[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const tag of heads.flatMap(({ tags }) => [...new Set(tags)])) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const { compare } = new Intl.Collator('th', { numeric: true });
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => compare(a.tag, b.tag));
}

const plain = (text: string) => toArabicDigits(normaliseThai(text)).toLowerCase();
