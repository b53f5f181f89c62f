import type { SectionId } from '@/utils/model/ids';
import type { View } from './view';

/** Somebody has begun this section: on an untouched form nothing is missing yet. */
export const isBegun = (view: View, section: SectionId): boolean =>
  view
    .fields()
    .some(([path, { reading, readOnly }]) => path.startsWith(`${section}.`) && !readOnly && reading.status !== 'empty');
