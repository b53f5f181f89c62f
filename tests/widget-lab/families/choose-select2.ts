import '../jquery-global';
import jQuery from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import { drawSelects, tellChoices } from '../choices';

(select2 as unknown as (root: Window, $: unknown) => void)(window, jQuery);
drawSelects();
jQuery('#agency').select2({ allowClear: true, placeholder: 'เลือกหน่วยงาน' });
jQuery('#province, #goals').select2();
tellChoices((name) => jQuery(`#${name}`).val());
