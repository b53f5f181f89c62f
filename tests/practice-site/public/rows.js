/* Tables whose rows the officer adds and deletes. */
(function ($) {
  'use strict';

  function number(table) {
    table.find('tbody .row-number').text((index) => index + 1);
  }

  $(document).on('click', '[data-add-row]', function () {
    const table = $(this).closest('[data-rows]');
    const row = $(table.find('template')[0].content.firstElementChild.cloneNode(true));
    table.find('tbody').append(row);
    row.find('[data-thai-date]').thaiDate();
    number(table);
  });

  $(document).on('click', '[data-delete-row]', function () {
    const table = $(this).closest('[data-rows]');
    const row = $(this).closest('tr');
    if (table.find('tbody tr').length === 1) {
      row.find('input').val('').trigger('change');
      return;
    }
    row.find('[data-thai-date]').datepicker('destroy');
    row.remove();
    number(table);
  });
})(jQuery);
