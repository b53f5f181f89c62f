import { execFileSync } from 'node:child_process';

const git = (root: string, ...args: string[]) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });

/** What differs from the commit, a path a line; files that git has never heard of, too. */
export const dirtIn = (root: string): string => git(root, 'status', '--porcelain').trimEnd();

export const trackedFiles = (root: string): string[] => git(root, 'ls-files', '-z').split('\0').filter(Boolean);

/** Whoever builds the sources without their history says the time as others do (reproducible-builds.org). */
export function timeOf(root: string): Date {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? git(root, 'log', '-1', '--format=%ct'));
  if (!Number.isSafeInteger(seconds)) throw new Error('SOURCE_DATE_EPOCH is no number of seconds');
  return new Date(seconds * 1000);
}

/** What nobody needs to build the packages. */
const NOT_BUILT = ['tests/', 'store/', '.ci/'];

/** What Mozilla's reviewer gets: all that the build reads, with what is to be known of it. */
export const sourceFiles = (root: string): string[] =>
  trackedFiles(root).filter((path) => !NOT_BUILT.some((folder) => path.startsWith(folder)));
