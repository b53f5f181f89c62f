/* What is checked before the form leaves the browser; the server checks the rest. */
(function ($) {
  'use strict';

  const MONEY = /^(\d+|\d{1,3}(,\d{3})+)(\.\d{1,2})?$/;

  function problemOf(box, saving) {
    const text = String($(box).val()).trim();
    if (box.required && text === '') return saving ? 'กรุณาระบุข้อมูล' : undefined;
    if (box.matches('[data-money]') && text !== '' && !MONEY.test(text)) return 'กรุณากรอกจำนวนเงินเป็นตัวเลขอารบิก';
    return undefined;
  }

  function clear(box) {
    $(box).removeClass('is-invalid').siblings('.invalid-feedback').remove();
  }

  function show(box, problem) {
    clear(box);
    $(box).addClass('is-invalid').parent().append($('<div class="invalid-feedback d-block">').text(problem));
  }

  $(document).on('submit', 'form[data-checked]', function (event) {
    const submitter = event.originalEvent && event.originalEvent.submitter;
    const saving = !submitter || submitter.value !== 'draft';
    const wrong = $(this)
      .find('input, select, textarea')
      .filter((_, box) => problemOf(box, saving) !== undefined);
    if (wrong.length === 0) return;
    event.preventDefault();
    wrong.each((_, box) => show(box, problemOf(box, saving)));
    wrong[0].focus();
  });

  $(document).on('change', 'form[data-checked] .is-invalid', function () {
    if (problemOf(this, true) === undefined) clear(this);
  });
})(jQuery);
