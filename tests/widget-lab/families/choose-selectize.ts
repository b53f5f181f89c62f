import '../jquery-global';
import jQuery from 'jquery';
import '@selectize/selectize';
import '@selectize/selectize/dist/css/selectize.css';
import { drawSelects, tellChoices } from '../choices';

drawSelects();
const plugin = jQuery('#agency, #province, #goals') as unknown as { selectize(options: object): void };
plugin.selectize({});
tellChoices((name) =>
  (jQuery(`#${name}`)[0] as unknown as { selectize: { getValue(): unknown } }).selectize.getValue(),
);
