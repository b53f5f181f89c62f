import '../jquery-global';
import jQuery from 'jquery';
import select2 from 'select2';
import 'select2/dist/css/select2.css';
import { AGENCIES, GOALS, PROVINCES, drawSelects, selectById, tellChoices } from '../choices';

(select2 as unknown as (root: Window, $: unknown) => void)(window, jQuery);
drawSelects();
/** Options come from the server for what was typed; until then there are none. */
const asked = (labels: readonly string[]) => ({
  minimumInputLength: 2,
  ajax: {
    transport: ({ data }: { data: { term: string } }, answer: (found: unknown) => void) => {
      const results = labels.filter((label) => label.includes(data.term)).map((text) => ({ id: text, text }));
      setTimeout(() => answer({ results }), 250);
    },
  },
});
for (const select of [selectById('agency'), selectById('province'), selectById('goals')])
  for (const option of [...select.options]) if (!option.selected || option.value === '') option.remove();
jQuery('#agency').select2({ ...asked(AGENCIES), allowClear: true, placeholder: 'เลือกหน่วยงาน' });
jQuery('#province').select2(asked(PROVINCES));
jQuery('#goals').select2(asked(GOALS));
tellChoices((name) => jQuery(`#${name}`).val());
