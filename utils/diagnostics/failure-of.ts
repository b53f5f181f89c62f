import type { Failure, FailureNote } from '@/utils/model/failure';
import { pathShape } from '@/utils/site/blot-out';

export const MOST_FAILURES = 50;
const MOST_PLACES = 12;
const MOST_LETTERS = 80;

/** Where and when it was told. `home`: the address of the extension's own files, `chrome-extension://…/`. */
export interface FailureScene {
  home: string;
  /** Of the page that tells; none in the background. */
  address: string | undefined;
  at: string;
  version: string;
}

/**
 * What may be kept of a failure. Error texts quote what failed on them, values too: of an error only its kind and the
 * places in our own files are kept, and not even names of functions.
 */
export function failureOf({ unit, name, stack }: FailureNote, { home, address, at, version }: FailureScene): Failure {
  return {
    unit: unit.replace(/[^\w ./:-]/g, '').slice(0, MOST_LETTERS),
    // Anything can be thrown, and an error be called anything.
    name: /^\$?[A-Za-z]{1,40}Error$/.test(name) ? name : 'Error',
    stack: placesIn(stack, home),
    where: whereOf(address, home),
    ...{ at, version },
  };
}

/** The newest ones. */
export const withFailure = (kept: readonly Failure[], failure: Failure): Failure[] =>
  [...kept, failure].slice(-MOST_FAILURES);

/** A frame stands at the end of its line in either browser: `    at f (ADDRESS:1:2)`, `f@ADDRESS:1:2`. */
const FRAME = /^(?:\s+at (?:.* \()?|[^\s@]*@)(\S+?:\d+:\d+)\)?$/;
const OWN_FILE = /^[\w./-]{1,60}\.js:\d+:\d+$/;

function placesIn(stack: string, home: string): string[] {
  const places = stack.split('\n').flatMap((line) => {
    const address = FRAME.exec(line)?.[1];
    return address?.startsWith(home) ? [address.slice(home.length)] : [];
  });
  return places.filter((place) => OWN_FILE.test(place)).slice(0, MOST_PLACES);
}

function whereOf(address: string | undefined, home: string): string {
  if (address === undefined || !URL.canParse(address)) return 'background';
  const { pathname } = new URL(address);
  return address.startsWith(home) ? pathname.slice(1) : `page ${pathShape(pathname)}`.slice(0, MOST_LETTERS);
}
