import { queryAllByLabelText } from '@testing-library/dom';
import { offer } from './peer-in-page';

/** It finds only what the markup ties together, and the bench's pages tie nothing: tied for it, so that it has work to do. */
const tieLabels = () =>
  document.querySelectorAll('label').forEach((label, index) => {
    if (label.nextElementSibling) label.htmlFor = label.nextElementSibling.id ||= `tied-${index}`;
  });

offer({
  attach: () => undefined,
  scan() {
    tieLabels();
    return queryAllByLabelText(document.body, /./).length;
  },
});
