import { browser } from 'wxt/browser';

/** Is there an extension behind this page still? Once it was updated or switched off there is nothing to hear or to stop hearing. */
export const isConnected = (): boolean =>
  (browser.runtime as Partial<typeof browser.runtime> | undefined)?.id !== undefined;
