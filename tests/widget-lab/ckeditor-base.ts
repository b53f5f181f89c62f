/** Where CKEditor 4 would fetch its parts from; all it needs is in the page. */
Object.assign(window, { CKEDITOR_BASEPATH: '/ckeditor/' });
