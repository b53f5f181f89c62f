/** Playwright's report, as far as it is read. */
export interface PlaywrightReport {
  suites: readonly Suite[];
}
interface Suite {
  suites?: readonly Suite[];
  specs: readonly { title: string; tests: readonly FamilyTest[] }[];
}
interface FamilyTest {
  status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  annotations: readonly { type: string; description?: string }[];
}

export interface ProvenFamily {
  name: string;
  isProven: boolean;
  /** Fields that the family's page is filled in, and that must be refused. */
  filled: number;
  refused: number;
}

/** A family counts as proven whole or not at all: its test compares the whole state. */
export function provenFamilies({ suites }: PlaywrightReport): ProvenFamily[] {
  return suites.flatMap(familiesOf);
}

function familiesOf({ suites = [], specs }: Suite): ProvenFamily[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status !== 'skipped')
      .map(({ status, annotations }) => {
        const count = (wanted: string) => Number(annotations.find(({ type }) => type === wanted)?.description ?? 0);
        return { name: title, isProven: status === 'expected', filled: count('filled'), refused: count('refused') };
      }),
  );
  return [...own, ...suites.flatMap(familiesOf)];
}
