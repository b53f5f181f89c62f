import { bench } from '../engine/bench';
import { fetchPeers } from './fetch-peers';
import { peerKeys } from './peer-keys';
import { peerLabels } from './peer-labels';
import { peerScan } from './peer-scan';
import { peerSize } from './peer-size';
import { PEERS } from './peers';

fetchPeers();
for (const { name, packages, licence, does, unlike } of PEERS)
  console.log(`${name} (${packages.join(', ')}; ${licence}): ${does}. Not like ours: ${unlike}.`);
await bench([peerSize, peerLabels, peerScan, peerKeys], 'test-results/bench-peers.json');
