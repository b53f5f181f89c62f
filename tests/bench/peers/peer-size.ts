import { buildFolder } from '../../support/extension-build';
import { BUDGETS, kilobytesOf } from '../../tools/bundle-sizes';
import { definePart } from '../engine/define-part';
import { bundlePeer } from './bundle-peer';
import { PEERS } from './peers';

/** What comes to every form page: the reader, the judge and what draws. */
const IN_PAGE = BUDGETS.filter(({ what }) => what !== 'popup');

export const peerSize = definePart({
  name: 'size',
  what: 'bytes that come to a form page, minified and packed',
  baseline: 'none: bytes',
  isCount: true,
  builds: ['release'],
  async run() {
    const folder = buildFolder('chromium', 'release');
    const ours = IN_PAGE.reduce((sum, budget) => sum + (kilobytesOf(folder, budget) ?? NaN), 0);
    const peers = await Promise.all(
      PEERS.map(async (peer) => ({ what: peer.name, unit: 'kB' as const, ours: [(await bundlePeer(peer)).kilobytes] })),
    );
    return {
      measures: [{ what: 'this extension: content script, judge, overlay', unit: 'kB', ours: [ours] }, ...peers],
    };
  },
});
