/* Selects below a select: a choice above fetches the options below, and empties what hangs below them. */
(function ($) {
  'use strict';

  const EMPTY = '-- กรุณาเลือก --';

  function offer(select, text, choices) {
    select.empty().append(new Option(text, ''));
    choices.forEach(({ value, label }) => select.append(new Option(label, value)));
    select.prop('disabled', choices.length === 0).trigger('change');
  }

  function load(select, under) {
    select.data('asked', under);
    if (!under) return offer(select, EMPTY, []);
    offer(select, 'กำลังโหลดข้อมูล...', []);
    $.getJSON('/app/lists', { of: select.data('list'), under })
      // An answer that comes after another choice was made is of no use.
      .done((choices) => select.data('asked') === under && offer(select, EMPTY, choices))
      .fail(() => select.data('asked') === under && offer(select, 'โหลดข้อมูลไม่สำเร็จ', []));
  }

  $(document).on('change', 'select', function () {
    if (!this.id) return;
    const under = $(this).val();
    $(`select[data-under="${this.id}"]`).each(function () {
      if (under !== ($(this).data('asked') || '')) load($(this), under);
    });
  });

  // What the server has filled in is already there.
  $(function () {
    $('select[data-under]').each(function () {
      $(this).data('asked', $(`#${$(this).data('under')}`).val() || '');
    });
  });
})(jQuery);
