import { findRoots } from './roots';
import { isOurs, isVisible } from './visible';

const DIALOG = [
  'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]',
  '.modal.show, .modal.in, .swal2-popup, .ui-dialog, .el-dialog, .ant-modal',
].join(', ');

/** The dialogs that a person sees now. */
export const openDialogs = (page: Document): Set<Element> =>
  new Set(
    findRoots(page)
      .all.flatMap((root) => [...root.querySelectorAll(DIALOG)])
      .filter((box) => !isOurs(box) && isVisible(box)),
  );
