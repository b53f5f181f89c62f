import { defineWxtModule } from 'wxt/modules';
import { helpFiles } from './help-files';

/** The help of `docs/help/` becomes pages of the extension's own, under `help/`: it is there without a network. */
export default defineWxtModule({
  name: 'help',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_wxt, files) => {
      files.push(...helpFiles(wxt.config.root));
    });
  },
});
