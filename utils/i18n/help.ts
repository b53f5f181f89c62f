import type { Catalogue } from './translate';

/** The way to the help, on every surface. */
export const help = {
  'help.open': { th: 'วิธีใช้', en: 'Help' },
  'help.openOf': { th: 'วิธีใช้: {what}', en: 'Help: {what}' },
} satisfies Catalogue;
