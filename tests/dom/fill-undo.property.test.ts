import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { FieldValue } from '@/utils/model/field';
import type { UndoReceipt } from '@/utils/model/fill';
import { locatePage } from '@/utils/page/locate-page';
import { doByHand, victimOf } from './support/act-as-page';
import type { FormField } from './support/any-field';
import { fieldsIn, type Form } from './support/any-form';
import { aCase, type Case } from './support/any-wish';
import { meansTheSame } from './support/means-the-same';
import { settledAs } from './support/page-habits';
import { boxesNamed, pageShows, shownIn } from './support/page-state';
import { atRest, planOf, visit, type Visit } from './support/visit';

/**
 * What is promised of every fill, whatever the form, its scripts and the template: it tells the truth, it touches only
 * what was approved, and it can be taken back.
 */
const RUNS = { numRuns: 200 };
vi.setConfig({ testTimeout: 120_000 });

test('a fill tells the truth, touches nothing else, and is taken back as a whole', async () => {
  const tally = { drawn: 0, located: 0, written: 0 };
  await fc.assert(
    fc.asyncProperty(aCase, (one) =>
      visit(one, async (filled) => {
        const located = [...filled.locate().fields];
        for (const [path, { control }] of located) expect(control.element.dataset.name).toBe(path);
        tally.drawn += fieldsIn(one.form).length;
        tally.located += located.length;
        tally.written += filled.undo.length;
        expect(planOf(one.wish, locatePage(document))).toEqual(filled.planNow());
        replacesOnlyWhatWasSaid(one, filled);
        tellsTheTruth(one.form, filled);
        touchesNothingElse(one.form, filled);
        plansNothingTwice(one.form, filled);
        takesAllBack(one.form, filled, await filled.takeBack());
      }),
    ),
    RUNS,
  );
  // Promises about forms that nobody can read, and about fills that write nothing, would be cheap.
  expect(tally.located).toBeGreaterThan(tally.drawn * 0.8);
  expect(tally.written).toBeGreaterThan(RUNS.numRuns / 4);
});

test('one field is taken back, and the others stay filled', () =>
  fc.assert(
    fc.asyncProperty(aCase, fc.nat(), (one, pick) =>
      visit(one, async (filled) => {
        const entry = filled.undo[pick % Math.max(1, filled.undo.length)];
        if (!entry) return;
        const { results } = await filled.takeBack([entry]);
        expect(results.map(({ path }) => path)).toEqual([entry.path]);
        const reach = reachOf(one.form, [entry.path]);
        const now = pageShows();
        for (const [name, was] of filled.after)
          if (name !== entry.path) expect(leftAlone(one.form, name, was, reach), name).toContain(now.get(name));
      }),
    ),
    RUNS,
  ));

test('what a person does after the fill outlives its undoing, and the receipt says so', () =>
  fc.assert(
    fc.asyncProperty(aCase, fc.nat(), (one, pick) =>
      visit(one, async (filled) => {
        const entry = filled.undo[pick % Math.max(1, filled.undo.length)];
        const field = entry && fieldsOf(one.form).get(entry.path);
        const mine = field && byHand(field, entry.wrote);
        if (!field || mine === undefined) return;
        await atRest(async () => doByHand(field.path, mine));
        const settled = shownAt(field.path);
        const { results } = await filled.takeBack();
        expect(shownAt(field.path)).toBe(settled);
        const result = results.find(({ path }) => path === field.path);
        if (settled !== entry.wrote) expect(result).toMatchObject({ outcome: 'edited-since', after: settled });
      }),
    ),
    RUNS,
  ));

/** What a person puts there instead; nothing where there is no other way to fill it. */
function byHand(field: FormField, wrote: string): string | undefined {
  const { control, offers, shut } = field;
  if (shut !== 'open' || hasNoWayBack(field)) return undefined;
  if (control === 'list') return offers.find((offer) => offer !== wrote);
  return /tick|radios|list|date|number/.test(control) ? undefined : 'พิมพ์เอง';
}

/** What stands in a box is replaced only by a policy that says so or a tick, and never where the template says: if empty. */
function replacesOnlyWhatWasSaid({ wish }: Case, { before, ordered }: Visit): void {
  const policies = new Map(wish.values.map(({ path, policy }) => [path, policy]));
  for (const { path } of ordered) {
    if (!before.get(path)) continue;
    expect(policies.get(path), path).not.toBe('if-empty');
    expect(policies.get(path) === 'always' || wish.otherwise.has(path), path).toBe(true);
  }
}

/** What is told as written stands there, as the receipt shows it, and means what was wished for. */
function tellsTheTruth(form: Form, { receipt, ordered }: Visit): void {
  const told = receipt.results.filter(({ outcome }) => outcome !== 'changed-by-page').map(({ path }) => path);
  expect(told).toEqual(ordered.map(({ path }) => path));
  for (const { path, outcome, to, after } of receipt.results) {
    if (outcome !== 'written') continue;
    expect(shownAt(path), path).toBe(after);
    expect(meansTheSame(fieldsOf(form).get(path), after, to), `${path}: ${after}`).toBe(true);
  }
}

/** Whatever was not approved, or did not come to pass, stands as before: but for what the page's own scripts do. */
function touchesNothingElse(form: Form, { before, after, ordered, receipt, locate }: Visit): void {
  const orders = ordered.map(({ path }): string => path);
  const results = new Map(receipt.results.map((result) => [result.path as string, result]));
  const reach = reachOf(form, orders);
  for (const [name, was] of before) {
    const result = results.get(name);
    const field = fieldsOf(form).get(name);
    if (result?.outcome === 'written') continue;
    // An order that failed was tried: its own script may have seen to what stood there.
    const settled = orders.includes(name) && field ? settledAs(field.habit, was) : was;
    expect([settled, ...leftAlone(form, name, was, reach)], name).toContain(after.get(name));
    if (field && locate().fields.has(field.path) && after.get(name) !== was && !orders.includes(name))
      expect(result, name).toMatchObject({ outcome: 'changed-by-page', before: was, after: after.get(name) });
  }
}

/** What was written is not planned again. */
function plansNothingTwice(form: Form, { receipt, planNow }: Visit): void {
  const again = new Map(planNow().map((step) => [step.path, step]));
  for (const { path, outcome, to } of receipt.results) {
    const field = fieldsOf(form).get(path);
    if (outcome === 'written' && field && !isSaidOtherwise(field, to))
      expect(again.get(path), path).toMatchObject({ kind: 'skip', because: 'already-equal' });
  }
}

/**
 * By the page's script (which may have put back what meant the same already), by the browser (a box for one line has no
 * line breaks), or because a code hid behind the label.
 */
const isSaidOtherwise = ({ habit, control, codes }: FormField, to: FieldValue): boolean =>
  typeof to === 'string' &&
  (habit.does === 'refuses' ||
    settledAs(habit, to) !== to ||
    (control.includes('line') && /[\r\n]/.test(to)) ||
    (control === 'list' && codes === 'numbers' && to === '101'));

/**
 * What was taken back shows what it showed before, and everything else what it showed after the fill. Two things are
 * beyond us, and told: scripts that do not let it stand as it was, and controls without a way back.
 */
function takesAllBack(form: Form, { before, after, receipt, undo }: Visit, { results }: UndoReceipt): void {
  const now = pageShows();
  const written = receipt.results.filter(({ outcome }) => outcome === 'written').map(({ path }) => path);
  expect(new Set(results.map(({ path }) => path))).toEqual(new Set(undo.map(({ path }) => path)));
  expect(results.map(({ path }) => path)).toEqual(expect.arrayContaining(written));
  for (const { path, outcome, before: was, after: is } of results) {
    const field = fieldsOf(form).get(path);
    expect(now.get(path), path).toBe(is);
    expect(was, path).toBe(before.get(path));
    if (outcome === 'restored') expect(is, path).toBe(was);
    else if (outcome === 'needs-hand') expect(field && hasNoWayBack(field), path).toBe(true);
    else expect([outcome, field && mayResist(form, field)], path).toEqual(['rejected-by-page', true]);
  }
  const reach = reachOf(
    form,
    undo.map(({ path }) => path),
  );
  for (const [name, is] of now)
    if (!results.some(({ path }) => path === name))
      expect(leftAlone(form, name, after.get(name) ?? '', reach), name).toContain(is);
}

/** Buttons of which none was pressed, and options that share one code: which of them it was can't be said. */
const hasNoWayBack = ({ control, old, codes }: FormField): boolean =>
  control === 'radios' ? old === '' : control.startsWith('list') && codes === 'shared';

/** The page does not let it stand as it was: its scripts change it, or empty each other's boxes for ever, or it is shut. */
const mayResist = (form: Form, { path, habit, old, shut }: FormField): boolean =>
  shut !== 'open' || settledAs(habit, old) !== old || chainFrom(form, path).includes(path);

/** Whom a script empties, and whom that one's, and so on. */
function chainFrom(form: Form, path: string): string[] {
  const [victim] = reachOf(form, [path]);
  const chain: string[] = [];
  for (let at = victim; at !== undefined && !chain.includes(at); [at] = reachOf(form, [at])) chain.push(at);
  return chain;
}

/** Boxes that the scripts of these fields empty, once something is put into them. */
function reachOf(form: Form, paths: readonly string[]): Set<string> {
  const habits = paths.map((path) => [path, fieldsOf(form).get(path)?.habit] as const);
  return new Set(habits.flatMap(([path, habit]) => (habit?.does === 'clears-another' ? [victimOf(path, habit)] : [])));
}

/** What a box may show that nobody touched. One that was emptied may have been put back, and its own script have seen it. */
function leftAlone(form: Form, name: string, was: string, reach: ReadonlySet<string>): string[] {
  const field = fieldsOf(form).get(name);
  return reach.has(name) ? [was, '', field ? settledAs(field.habit, was) : was] : [was];
}

const fieldsOf = (form: Form) => new Map(fieldsIn(form).map((field): [string, FormField] => [field.path, field]));
const shownAt = (name: string) => shownIn(boxesNamed(name));
