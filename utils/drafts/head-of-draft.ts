import type { Draft } from '@/utils/model/draft';

/** A draft as lists need it. */
export type DraftHead = Omit<Draft, 'fields' | 'texts'> & {
  /** Of fields and other texts. */
  count: number;
};

export const headOfDraft = ({ fields, texts, ...head }: Draft): DraftHead => ({
  ...head,
  count: Object.keys(fields).length + texts.length,
});
