import type { ComponentChildren } from 'preact';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { common } from '@/utils/i18n/common';
import { panel } from '@/utils/i18n/panel';
import type { Language } from '@/utils/i18n/translate';
import { tellFailure } from '@/utils/messaging/tell-failure';

interface Props {
  unit: string;
  language: Language;
  children: ComponentChildren;
  /** The way out of a part that fills the panel. */
  onBack?: () => void;
}

/** A part of the panel. Where it fails, a line stands for it, and the others stay. */
export function PanelPart({ unit, language, children, onBack }: Props) {
  const instead = (
    <>
      <p class="calm">{common['part.failed'][language]}</p>
      {onBack && (
        <button type="button" class="button button--plain" data-action="back" onClick={onBack}>
          {panel['panel.back'][language]}
        </button>
      )}
    </>
  );
  return (
    <ErrorBoundary unit={`panel ${unit}`} onFailure={tellFailure} {...{ instead }}>
      {children}
    </ErrorBoundary>
  );
}
