import '../jquery-global';
import jQuery from 'jquery';
import 'chosen-js';
import 'chosen-js/chosen.css';
import { drawSelects, tellChoices } from '../choices';

drawSelects();
const plugin = jQuery('#agency, #province, #goals') as unknown as { chosen(options: object): void };
plugin.chosen({ width: '300px', allow_single_deselect: true, search_contains: true });
tellChoices((name) => jQuery(`#${name}`).val());
