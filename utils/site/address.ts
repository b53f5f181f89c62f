/** Where eMENSCR is: the one site that is ever read or written. */
export const SITE_ORIGIN = 'https://emenscr.nesdc.go.th';

/** The same as a match pattern. Widening it later would not be granted silently in Firefox. */
export const SITE_PAGES = `${SITE_ORIGIN}/*`;
