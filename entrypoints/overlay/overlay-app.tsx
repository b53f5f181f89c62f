import type { ComponentChildren } from 'preact';
import { FieldMarker } from '@/components/overlay/field-marker';
import { FramedPanel } from '@/components/overlay/framed-panel';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { sayIn } from '@/utils/i18n/translate';
import { SEVERITIES } from '@/utils/model/finding';
import { noteFailure } from '@/utils/page/failures';
import { OpenCard } from './open-card';
import type { OverlayAppProps, OverlayTexts } from './overlay-props';
import { PageDock } from './page-dock';
import { findingsAt } from './page-sight';

/** Markers, the one open card, the dock and the framed panel: where one of them fails, the others stay. */
export function OverlayApp(props: OverlayAppProps) {
  const { words, openPath, panelAddress } = props;
  return (
    <div lang={words.language}>
      <Part unit="markers">
        <Markers {...props} />
      </Part>
      {openPath && (
        <Part key={openPath} unit="card">
          <OpenCard {...props} path={openPath} />
        </Part>
      )}
      <Part unit="dock">
        <PageDock {...props} />
      </Part>
      {panelAddress && (
        <Part unit="panel">
          <PagePanel {...props} address={panelAddress} />
        </Part>
      )}
      <p class="visually-hidden" role="status">
        {props.announcement}
      </p>
    </div>
  );
}

const Part = ({ unit, children }: { unit: string; children: ComponentChildren }) => (
  <ErrorBoundary unit={`overlay ${unit}`} onFailure={noteFailure}>
    {children}
  </ErrorBoundary>
);

function Markers({ sight, words, markers, openPath, onOpen, onHover }: OverlayAppProps) {
  const t = sayIn<OverlayTexts>(words);
  return (
    <>
      {markers.map(({ path, left, top }) => {
        const findings = findingsAt(sight, path);
        const severity = SEVERITIES.find((each) => findings.some((finding) => finding.severity === each)) ?? 'advice';
        const name = t('overlay.marker', {
          severity: t(`overlay.severity.${severity}`),
          label: sight.labelAt(path) ?? '',
          count: findings.length,
        });
        return (
          <FieldMarker
            key={path}
            {...{ name, severity, left, top }}
            isOpen={path === openPath}
            onOpen={() => onOpen(path)}
            onHover={(isOver) => onHover(path, isOver)}
          />
        );
      })}
    </>
  );
}

function PagePanel({ address, words, onClosePanel }: OverlayAppProps & { address: string }) {
  const t = sayIn<OverlayTexts>(words);
  return (
    <FramedPanel
      address={address}
      words={{ title: t('overlay.panelTitle'), close: t('overlay.closePanel') }}
      onClose={onClosePanel}
    />
  );
}
