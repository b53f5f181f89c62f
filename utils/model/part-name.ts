/** The parts that come to a page when they are first needed: each is a script of its own at the extension's root. */
export type PartName = 'drafts' | 'hand' | 'judge' | 'overlay' | 'teacher';
