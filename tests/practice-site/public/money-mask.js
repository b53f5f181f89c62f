/* Money boxes: 1234567.5 becomes 1,234,567.50 when the box is left; what is no number stays as typed. */
(function ($) {
  'use strict';

  const grouped = (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ',');

  /** The amount in satang, as a whole number; undefined for what is no amount. */
  function satangOf(text) {
    const parts = /^(\d+)(?:\.(\d{0,2}))?$/.exec(text.replace(/[,\s]/g, ''));
    return parts ? BigInt(parts[1]) * 100n + BigInt((parts[2] || '').padEnd(2, '0')) : undefined;
  }

  const shown = (satang) => `${grouped(String(satang / 100n))}.${String(satang % 100n).padStart(2, '0')}`;

  function mask(box) {
    const satang = satangOf(box.value);
    if (satang !== undefined) box.value = shown(satang);
  }

  function addUp(table) {
    const amounts = $(table)
      .find('[data-money]')
      .map((_, box) => satangOf(box.value))
      .get();
    $(table)
      .find('[data-total]')
      .text(shown(amounts.reduce((sum, satang) => sum + satang, 0n)));
  }

  $(document).on('blur', '[data-money]', function () {
    mask(this);
  });
  $(document).on('input change blur', '[data-sum] [data-money]', function () {
    addUp($(this).closest('[data-sum]'));
  });
  $(function () {
    $('[data-sum]').each((_, table) => addUp(table));
  });
})(jQuery);
