import type { ComponentChildren } from 'preact';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { common } from '@/utils/i18n/common';
import type { Language } from '@/utils/i18n/translate';
import { tellFailure } from '@/utils/messaging/tell-failure';

interface Props {
  unit: string;
  language: Language;
  children: ComponentChildren;
}

/** A part of the manager. Where it fails, a line stands for it, and the others stay. */
export const ManagerPart = ({ unit, language, children }: Props) => (
  <ErrorBoundary
    unit={`manager ${unit}`}
    instead={<p class="soft">{common['part.failed'][language]}</p>}
    onFailure={tellFailure}
  >
    {children}
  </ErrorBoundary>
);
