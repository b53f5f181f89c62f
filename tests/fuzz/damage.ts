import fc from 'fast-check';

const WIDER = Number(process.env.FUZZ_RUNS ?? 0);

/**
 * The same cases at every run, so that a change is judged by what it changed.
 * `FUZZ_RUNS=20` looks at others, and twenty times as many. A failure prints its seed.
 */
export const runs = (numRuns: number) => (WIDER > 0 ? { numRuns: numRuns * WIDER } : { numRuns, seed: 2569 });

/** What JSON can say, and what a disk or a message can hold besides; names that mean something to the language itself. */
const KEYS = ['id', 'name', 'values', 'toString', 'valueOf', 'constructor', '__proto__', 'length', 'toJSON', ''];
const key = fc.oneof(fc.constantFrom(...KEYS), fc.string());
const odd = fc.constantFrom<unknown>(
  ...[undefined, null, NaN, Infinity, -0, -1, 2 ** 53, 1e308, '', ' ', '\0', '\ud800', 'ก'.repeat(5_000)],
  ...[[], {}, [[]], [null], new Date(NaN), new Date(0), new Map([['id', 1]]), new Uint8Array(3), true, '__proto__'],
);
const json = fc.jsonValue({ maxDepth: 3 });
const named = fc
  .array(fc.tuple(key, fc.oneof(odd, json)), { maxLength: 4 })
  // So that `__proto__` is a key like any other.
  .map(
    (entries) =>
      JSON.parse(`{${entries.map(([name, value]) => `${JSON.stringify(name)}:${textOf(value)}`)}}`) as unknown,
  );
const textOf = (value: unknown) => JSON.stringify(value) ?? 'null';

export const anything: fc.Arbitrary<unknown> = fc.oneof(odd, json, named, fc.string({ unit: 'binary' }));

type Damage = { at: number } & (
  { does: 'put'; what: unknown } | { does: 'drop' } | { does: 'add'; key: string; what: unknown } | { does: 'repeat' }
);
const at = fc.nat();
const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ at, does: fc.constant('put' as const), what: anything }) },
  { weight: 2, arbitrary: fc.record({ at, does: fc.constant('drop' as const) }) },
  { weight: 1, arbitrary: fc.record({ at, does: fc.constant('add' as const), key, what: anything }) },
  { weight: 1, arbitrary: fc.record({ at, does: fc.constant('repeat' as const) }) },
);

/** The same with up to three places changed; now and then whole, now and then something else altogether. */
export const damaged = (whole: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.tuple(whole, fc.array(damage, { maxLength: 3 })).map(([value, all]) => all.reduce(hurt, value)),
    },
    { weight: 1, arbitrary: anything },
  );

type Place = { holder: Record<string, unknown>; key: string };

function hurt(value: unknown, { at: place, ...does }: Damage): unknown {
  const root: Record<string, unknown> = { value: structuredClone(value) };
  const places = placesIn(root);
  const { holder, key: name } = places[place % places.length] ?? { holder: root, key: 'value' };
  const here = holder[name];
  if (does.does === 'put') holder[name] = does.what;
  else if (does.does === 'drop') delete holder[name];
  else if (does.does === 'repeat') holder[name] = Array(50).fill(here);
  else if (isHolder(here) && !Array.isArray(here)) Object.defineProperty(here, does.key, { ...OWN, value: does.what });
  return root.value;
}

const OWN = { enumerable: true, configurable: true, writable: true };
const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);

function placesIn(root: Record<string, unknown>): Place[] {
  const places: Place[] = [];
  const visit = (holder: Record<string, unknown>) => {
    for (const [name, member] of Object.entries(holder)) {
      places.push({ holder, key: name });
      if (isHolder(member)) visit(member);
    }
  };
  visit(root);
  return places;
}
