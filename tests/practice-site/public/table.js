/* The few lines of script that a page of tables has. */
/* eslint no-unused-vars: off, @typescript-eslint/no-unused-vars: off -- called from the markup */
'use strict';

function setAction(control, action) {
  // A control of the name hides the form's own property.
  control.form.elements['action'].value = action;
}

function reloadPage(select) {
  setAction(select, 'reload');
  select.form.submit();
}

function loadList(select, name, list) {
  const below = select.form.elements[name];
  const asked = select.value;
  const offer = function (choices) {
    below.options.length = 1;
    choices.forEach(({ value, label }) => below.options.add(new Option(label, value)));
  };
  offer([]);
  if (asked === '') return;
  const request = new XMLHttpRequest();
  request.open('GET', '/app/lists?of=' + encodeURIComponent(list) + '&under=' + encodeURIComponent(asked));
  request.onload = function () {
    if (request.status === 200 && select.value === asked) offer(JSON.parse(request.responseText));
  };
  request.send();
}

function addRow(button) {
  const rows = button.parentNode.getElementsByTagName('table')[0].rows;
  const last = rows[rows.length - 1];
  const row = last.parentNode.appendChild(last.cloneNode(true));
  row.cells[0].innerHTML = String(rows.length - 1);
  Array.from(row.getElementsByTagName('input')).forEach((box) => (box.value = ''));
  Array.from(row.getElementsByTagName('font')).forEach((error) => error.remove());
}
