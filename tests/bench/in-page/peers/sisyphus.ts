import './jquery-global';
import 'sisyphus.js';
import jQuery from 'jquery';
import { nameBoxes, offer } from './peer-in-page';

let saver: { saveAllData(): void } | undefined;

function attach(): void {
  nameBoxes();
  saver = jQuery('form').sisyphus({ autoRelease: false });
}

offer({
  attach,
  scan() {
    if (!saver) attach();
    saver?.saveAllData();
  },
});
