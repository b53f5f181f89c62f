import * as z from 'zod/mini';
import type { StructureRecording } from '@/utils/model/recording';

const text = z.string().check(z.maxLength(10_000));
const texts = z.array(text);
const count = z.int().check(z.minimum(0));

const control = z.object({
  // Names of elements, and nothing that could be more in a page made of them.
  tag: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  ...{ type: text, role: text, widget: text, label: text, labelFrom: z.optional(text) },
  texts: z.array(z.object({ text, from: text })),
  headings: texts,
  placeholder: z.optional(text),
  required: z.boolean(),
  readOnly: z.boolean(),
  maxLength: z.optional(z.int()),
  options: z.optional(texts),
  optionCount: z.optional(count),
  cell: z.optional(z.object({ table: count, row: z.int(), column: z.int() })),
  field: z.optional(text),
  taught: z.optional(z.literal(true)),
  noField: z.optional(text),
});
const recording = z.object({
  kind: z.literal('emenscr-assist/structure'),
  version: z.literal(1),
  path: text,
  title: text,
  sections: texts,
  rows: z.record(z.string(), count),
  unlocated: texts,
  broken: texts,
  leftOut: count,
  controls: z.array(control),
});

/** The recording that an officer has sent, if the text is one. */
export function recordingIn(file: string): StructureRecording | undefined {
  try {
    // What sections, fields and label sources there are is not asked: an older version may have had others.
    return recording.safeParse(JSON.parse(file)).data as StructureRecording | undefined;
  } catch {
    return undefined;
  }
}
