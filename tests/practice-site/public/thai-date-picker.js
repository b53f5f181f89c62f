/* The datepicker in พ.ศ.: dd/mm/yyyy of the Buddhist era is shown and typed, C.E. stays inside. */
(function ($) {
  'use strict';

  const ERA = 543;
  const two = (number) => String(number).padStart(2, '0');

  const format = {
    toDisplay(date) {
      const day = new Date(date);
      return [two(day.getUTCDate()), two(day.getUTCMonth() + 1), day.getUTCFullYear() + ERA].join('/');
    },
    // A year typed in C.E. is taken for พ.ศ. like any other: the server says what it thinks of it.
    toValue(text) {
      const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(text).trim());
      if (!parts) return undefined;
      const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3]) - ERA];
      const date = new Date(Date.UTC(2000, 0, 1));
      date.setUTCFullYear(year, month - 1, day);
      return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? date : undefined;
    },
  };

  const thai = $.fn.datepicker.dates.th;
  thai.titleFormat = {
    toDisplay: (date) => `${thai.months[new Date(date).getUTCMonth()]} ${new Date(date).getUTCFullYear() + ERA}`,
    toValue: () => undefined,
  };

  // The headers of the month and year views are written without asking any format.
  const prototype = $.fn.datepicker.Constructor.prototype;
  const fill = prototype.fill;
  prototype.fill = function () {
    fill.apply(this, arguments);
    if (this.o.format !== format) return;
    this.picker
      .find('.datepicker-months .datepicker-switch, .datepicker-years .datepicker-switch')
      .text((_, text) => toBe(text));
    // A click reads the C.E. year from the text, so พ.ศ. is drawn over it by the style sheet.
    this.picker.find('.datepicker-years .year').attr('data-be', function () {
      return Number($(this).text()) + ERA;
    });
  };
  const toBe = (text) => text.replace(/\d{4}/g, (year) => Number(year) + ERA);

  /** Makes Thai date boxes of the boxes given. */
  $.fn.thaiDate = function () {
    return this.datepicker({
      format,
      language: 'th',
      autoclose: true,
      todayHighlight: true,
      maxViewMode: 2,
    });
  };

  $(function () {
    $('[data-thai-date]').thaiDate();
  });
  $(document).on('click', '[data-open-date]', function () {
    $(this).siblings('[data-thai-date]').trigger('focus');
  });
})(jQuery);
