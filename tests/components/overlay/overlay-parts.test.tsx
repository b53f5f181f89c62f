import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Dock } from '@/components/overlay/dock';
import { FieldMarker } from '@/components/overlay/field-marker';
import { FindingCard } from '@/components/overlay/finding-card';
import { FramedPanel } from '@/components/overlay/framed-panel';
import { OverlayApp } from '@/entrypoints/overlay/overlay-app';
import type { OverlayAppProps } from '@/entrypoints/overlay/overlay-props';
import { sightOf } from '@/entrypoints/overlay/page-sight';
import { common } from '@/utils/i18n/common';
import { overlay } from '@/utils/i18n/overlay';
import { rules } from '@/utils/i18n/rules';
import { teach } from '@/utils/i18n/teach';
import { wordsOf } from '@/utils/i18n/translate';
import type { Finding } from '@/utils/model/finding';
import { failureSlot } from '@/utils/page/failures';
import { aField, filled } from '../../support/a-snapshot';
import { aPage } from '../fill/panel-world';

vi.mock('@/components/overlay/dock', { spy: true });
vi.mock('@/components/overlay/field-marker', { spy: true });
vi.mock('@/components/overlay/finding-card', { spy: true });
vi.mock('@/components/overlay/framed-panel', { spy: true });

const PATH = 'general.projectName';
const FINDING: Finding = {
  ...{ ruleId: 'any/real-date', path: PATH, severity: 'error', params: {}, evidence: { mark: 'inferred' } },
};
const PARTS = { '.marker': FieldMarker, '.card': FindingCard, '.dock': Dock, '.framed': FramedPanel };
const nothing = () => undefined;

let told: string[];
beforeEach(() => {
  told = [];
  failureSlot.offer((unit) => void told.push(unit));
  // No frames are loaded here.
  vi.mocked(FramedPanel).mockImplementation(() => <aside class="framed" />);
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

function draw(more: Partial<OverlayAppProps> = {}) {
  const state = { ...aPage(1, { [PATH]: aField(filled('x'), { label: 'ชื่อโครงการ' }) }), findings: [FINDING] };
  const on = { onCardDrawn: nothing, onOpen: nothing, onHover: nothing, onFix: nothing, onUse: nothing };
  const deeds = { onIgnore: nothing, onUndo: nothing, onTeach: nothing, onOpenPanel: nothing };
  render(
    <OverlayApp
      {...{
        sight: sightOf(state, state.findings, undefined),
        ...on,
        ...deeds,
        announcement: '',
        otherTabs: 0,
        lost: [],
        saved: [],
        note: undefined,
      }}
      words={wordsOf('th', common, overlay, rules, teach)}
      markers={[{ path: PATH, left: 1, top: 1 }]}
      minutesOpen={undefined}
      openPath={PATH}
      panelAddress="about:blank"
      nameOf={(path) => path}
      isCollapsed={false}
      side="right"
      onClosePanel={nothing}
      onToggle={nothing}
      {...more}
    />,
  );
}
const shown = () => Object.keys(PARTS).filter((part) => document.querySelector(part));

it('everything is drawn', () => {
  draw();
  expect(shown()).toEqual(Object.keys(PARTS));
  expect(told).toEqual([]);
});

it.each([
  ['.marker', 'overlay markers'],
  ['.card', 'overlay card'],
  ['.dock', 'overlay dock'],
  ['.framed', 'overlay panel'],
] as const)('where %s fails, nothing stands in the way in its place, and the others stay', (part, unit) => {
  vi.mocked<(props: never) => unknown>(PARTS[part]).mockImplementation(() => {
    throw new TypeError('boom');
  });
  draw();
  expect(shown()).toEqual(Object.keys(PARTS).filter((other) => other !== part));
  expect(told).toEqual([unit]);
});

it('a finding that can’t be said takes only its card along', () => {
  // A getter stands in for whatever may be odd about it.
  const odd = Object.defineProperty({ ...FINDING }, 'fix', {
    get() {
      throw new TypeError('boom');
    },
  });
  const state = { ...aPage(1, { [PATH]: aField(filled('x')) }), findings: [odd] };
  draw({ sight: sightOf(state, state.findings, undefined) });
  expect(shown()).toEqual(['.marker', '.dock', '.framed']);
  expect(told).toEqual(['overlay card']);
});
