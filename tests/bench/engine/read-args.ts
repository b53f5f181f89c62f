import type { Part } from './define-part';

export type BenchArgs<P> =
  { ok: true; parts: readonly P[]; isQuick: boolean; folder?: string } | { ok: false; because: string };

/** `popup read --quick --folder=DIR`: the parts named, or all of them. */
export function readArgs<P extends Pick<Part, 'name'>>(args: readonly string[], all: readonly P[]): BenchArgs<P> {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--quick' && !arg.startsWith('--folder='));
  if (unknown) return { ok: false, because: `${unknown} is not known: there are --quick and --folder=DIR` };
  const missing = names.find((name) => !all.some((part) => part.name === name));
  if (missing)
    return { ok: false, because: `no part is called ${missing}: there are ${all.map(({ name }) => name).join(', ')}` };
  const folder = args.find((arg) => arg.startsWith('--folder='))?.slice('--folder='.length);
  const parts = names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
  return { ok: true, parts, isQuick: args.includes('--quick'), ...(folder && { folder }) };
}
