import { aForm } from '../a-form';
import { definePart, type Measure } from '../engine/define-part';
import { openRested, WITH, WITHOUT, withForm } from '../engine/form-site';
import { typeKeys } from '../engine/type-keys';
import type { WatchedPage } from '../engine/watched-page';
import { bundlePeer } from './bundle-peer';
import { PEERS } from './peers';

const FIELDS = 1000;
const KEYS = 40;

export const peerKeys = definePart({
  name: 'keys',
  what: `script of a keystroke among ${FIELDS.toLocaleString('en')} fields, and memory of the page that rests`,
  baseline: 'the same page with none of them',
  builds: ['release'],
  async run(pace) {
    const costs = await withForm(aForm(FIELDS), async (context) => {
      const cost = async (name: string, watched: WatchedPage) => {
        await watched.rest();
        const heap = await watched.heap();
        const keys = await typeKeys(watched, pace.rounds(KEYS));
        await watched.page.close();
        return { name, heap, keys: keys.map(({ script }) => script) };
      };
      const all = [
        await cost('none', await openRested(context, WITHOUT)),
        await cost('this extension', await openRested(context, WITH)),
      ];
      for (const peer of PEERS) {
        const watched = await openRested(context, WITHOUT);
        const { script } = await bundlePeer(peer);
        await watched.page.evaluate(`${script}\nundefined`);
        await watched.page.evaluate('Promise.resolve(peer.attach()).then(() => undefined)');
        all.push(await cost(peer.name, watched));
      }
      return all;
    });
    const [none, ...some] = costs;
    return {
      measures: some.flatMap(({ name, heap, keys }): Measure[] => [
        { what: `${name}: keystroke`, unit: 'ms', ours: keys, baseline: none!.keys },
        { what: `${name}: memory`, unit: 'MB', ours: [heap], baseline: [none!.heap] },
      ]),
    };
  },
});
