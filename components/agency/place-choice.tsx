import type { agency } from '@/utils/i18n/agency';
import type { Translate } from '@/utils/i18n/translate';
import type { AgencyKind } from '@/utils/model/agency-profile';

interface Whose {
  kind?: AgencyKind | undefined;
  place?: string | undefined;
}

/** The provinces and clusters an agency can be of. Their names stay Thai in both languages. */
export interface Places {
  provinces: readonly string[];
  clusters: readonly { id: string; name: string; provinces: readonly string[] }[];
  /** What such an agency would be called; empty where no place is chosen. */
  nameOf(whose: Whose): string;
}

interface Props {
  t: Translate<typeof agency>;
  places: Places;
  draft: Whose;
  isFixed: boolean;
  onChoose(place: string | undefined): void;
}

/** Which province or cluster: only of those that are one. */
export function PlaceChoice({ t, places, draft: { kind, place }, isFixed, onChoose }: Props) {
  if (kind !== 'province' && kind !== 'cluster') return null;
  const options =
    kind === 'province'
      ? places.provinces.map((name) => ({ id: name, name }))
      : places.clusters.map(({ id, name }) => ({ id, name }));
  const cluster = kind === 'cluster' ? places.clusters.find(({ id }) => id === place) : undefined;
  return (
    <>
      <label class="field">
        <span>{t(`agency.${kind}`)}</span>
        <select
          name="agency-place"
          value={place ?? ''}
          disabled={isFixed}
          onChange={({ currentTarget: { value } }) => onChoose(value === '' ? undefined : value)}
        >
          <option value="">{t('agency.choosePlace')}</option>
          {options.map(({ id, name }) => (
            <option key={id} value={id} lang="th">
              {name}
            </option>
          ))}
        </select>
      </label>
      {cluster && <p class="soft">{t('agency.clusterOf', { provinces: cluster.provinces.join(' ') })}</p>}
    </>
  );
}
