import jQuery from 'jquery';

/** Its plug-ins look for it there, and sisyphus puts itself there without having declared it. */
Object.assign(globalThis, { jQuery, $: jQuery, Sisyphus: undefined });
