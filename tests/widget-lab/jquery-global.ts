import jQuery from 'jquery';

/** Old plugins look for jQuery in the window when they are loaded: this stands before them. */
Object.assign(window, { jQuery, $: jQuery });
