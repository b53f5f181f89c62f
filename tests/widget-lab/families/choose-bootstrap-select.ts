import '../jquery-global';
import jQuery from 'jquery';
import { Dropdown } from 'bootstrap';
import 'bootstrap/dist/css/bootstrap.css';
import 'bootstrap-select';
import 'bootstrap-select/dist/css/bootstrap-select.css';
import { drawSelects, tellChoices } from '../choices';

interface Plugin {
  (options: object): void;
  Constructor: { BootstrapVersion: string };
}

drawSelects();
// Made for an older Bootstrap than the one that is installed: it must be told, and its buttons too.
const { selectpicker } = jQuery.fn as unknown as { selectpicker: Plugin };
selectpicker.Constructor.BootstrapVersion = '4';
selectpicker.call(jQuery('#agency, #province, #goals') as never, { liveSearch: true });
for (const button of document.querySelectorAll('.bootstrap-select > .dropdown-toggle')) {
  button.setAttribute('data-bs-toggle', 'dropdown');
  jQuery(button).data('bs.dropdown', new Dropdown(button));
}
tellChoices((name) => jQuery(`#${name}`).val());
