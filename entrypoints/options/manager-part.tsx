import type { ComponentChildren } from 'preact';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { HelpLink } from '@/components/ui/help-link';
import type { HelpPage } from '@/utils/help/help-pages';
import { common } from '@/utils/i18n/common';
import { options } from '@/utils/i18n/options';
import type { Language } from '@/utils/i18n/translate';
import { tellFailure } from '@/utils/messaging/tell-failure';

/** What the help has to say of each part of the manager. */
const HELP = {
  agency: 'first-day',
  due: 'due-dates',
  ledger: 'ledger',
  templates: 'templates',
  sheets: 'excel',
  drafts: 'drafts',
  rules: 'checks',
  exchange: 'packs',
  projects: 'teach',
  lock: 'lock',
  shortcuts: 'language',
  privacy: 'your-data',
  diagnostics: 'troubles',
} as const satisfies Record<string, HelpPage>;

interface Props {
  unit: keyof typeof HELP;
  language: Language;
  children: ComponentChildren;
}

/** A part of the manager, with the way to its help. Where it fails, a line stands for it, and the others stay. */
export const ManagerPart = ({ unit, language, children }: Props) => (
  <div class="part">
    <HelpLink page={HELP[unit]} of={options[`nav.${unit}`][language]} {...{ language }} />
    <ErrorBoundary
      unit={`manager ${unit}`}
      instead={<p class="soft">{common['part.failed'][language]}</p>}
      onFailure={tellFailure}
    >
      {children}
    </ErrorBoundary>
  </div>
);
