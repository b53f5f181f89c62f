/* Selects with a search box. */
(function ($) {
  'use strict';

  $(function () {
    $('.js-select2').each(function () {
      const box = $(this);
      box.select2({
        language: 'th',
        width: '100%',
        placeholder: box.data('placeholder'),
        allowClear: !this.multiple,
      });
    });
  });
})(jQuery);
