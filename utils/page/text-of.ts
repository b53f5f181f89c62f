import { isTelling } from '@/utils/site/normalise-label';
import { isElement } from './element';

const LONGEST = 400;

/** Text that helps or scolds, and texts of the controls themselves, are no labels. */
const NOT_LABEL = [
  'script, style, noscript, template, select, option, textarea, button, svg',
  '[hidden], [aria-hidden=true]:not(.required)',
  '.invalid-feedback, .valid-feedback, .form-text, .help-block, .error, .help-inline, [role=alert], [role=tooltip]',
  '.select2-container, .sr-only-focusable',
  // What editors draw around their text.
  '[role=toolbar], [role=menubar], [role=menu], [class*=voice-label], [class*=voice_label]',
].join(',');

/** The text a person reads in a node, without that of its controls, help texts and error messages. */
export function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').slice(0, LONGEST);
  if (!isElement(node) || node.matches(NOT_LABEL)) return '';
  let text = '';
  for (const child of childrenOf(node)) {
    text += textOf(child);
    if (text.length > LONGEST) break;
  }
  return text;
}

/** Notes beside a label: how much may be written, that it must be. They say nothing of what is meant, unless they tell of another unit or language. */
const ASIDE = 'small, .badge, .text-muted, .hint, .note, .tooltip, [class*=counter], [class*=helper]';

/** The text of a label without the notes in it; all of it where nothing else is there. */
export function labelTextOf(node: Node): string {
  if (!isElement(node)) return textOf(node);
  const asides = [...node.querySelectorAll(ASIDE)].map(textOf).filter((aside) => aside !== '' && !isTelling(aside));
  const all = textOf(node);
  const rest = asides.reduce((text, aside) => text.replace(aside, ' '), all);
  return hasWords(rest) ? rest : all;
}

/** Is the element itself such a note? */
export const isAside = (node: Node): boolean => isElement(node) && node.matches(ASIDE) && !isTelling(textOf(node));

/** A slot shows what its host was given. */
function childrenOf(node: Element): Iterable<Node> {
  const given = node.localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  return given.length > 0 ? given : node.childNodes;
}

/** Words, not just marks: an asterisk alone is no label. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A label as the officer reads it: one line, without the required mark and a colon at its end. */
export function tidyLabel(text: string): string {
  return text
    .replace(/[\s\u200b\u00a0]+/g, ' ')
    .replace(/^[\s*]+|[\s*:：]+$/g, '')
    .trim();
}
