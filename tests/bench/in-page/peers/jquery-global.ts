import jQuery from 'jquery';

/** Its plug-ins look for it there. */
Object.assign(globalThis, { jQuery, $: jQuery });
