import type { FieldPath } from '@/utils/model/ids';
import { definePageRule } from '../define-rule';
import { number, valueAt } from '../readers';
import { COMMON_SENSE } from '../sources';

const LATITUDE: FieldPath = 'general.latitude';
const LONGITUDE: FieldPath = 'general.longitude';

/** Degrees between which Thailand lies, a little more than its outermost points. */
const isLatitude = (degrees: number) => degrees >= 5.6 && degrees <= 20.5;
const isLongitude = (degrees: number) => degrees >= 97.3 && degrees <= 105.7;

export const coordinatesInThailand = definePageRule({
  id: 'general/coordinates-in-thailand',
  severity: 'warning',
  evidence: COMMON_SENSE,
  check(view) {
    const [latitude, longitude] = [number(LATITUDE).read(view), number(LONGITUDE).read(view)];
    if (latitude !== undefined && longitude !== undefined && isLatitude(longitude) && isLongitude(latitude)) {
      const [shownLatitude, shownLongitude] = [valueAt(view, LATITUDE) ?? '', valueAt(view, LONGITUDE) ?? ''];
      const canFix = [LATITUDE, LONGITUDE].every((path) => !view.field(path)?.readOnly);
      const fix = { to: shownLongitude, also: [{ path: LONGITUDE, to: shownLatitude }] };
      return [{ at: LATITUDE, params: { case: 'swapped' }, ...(canFix && { fix }) }];
    }
    return [
      ...(latitude !== undefined && !isLatitude(latitude)
        ? [{ at: LATITUDE, params: { case: 'latitude', shown: latitude } }]
        : []),
      ...(longitude !== undefined && !isLongitude(longitude)
        ? [{ at: LONGITUDE, params: { case: 'longitude', shown: longitude } }]
        : []),
    ];
  },
});
