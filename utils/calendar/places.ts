import places from '@/assets/places/provinces.json';

export interface Cluster {
  id: string;
  name: string;
  provinces: readonly string[];
}

// Checked against a schema by a unit test, so that no validator has to be shipped.
export const CLUSTERS: readonly Cluster[] = places.clusters;

/** In no cluster, and not a province by law. */
export const CAPITAL: string = places.capital;

/** The 76 provinces, as a Thai reader looks them up. */
export const PROVINCES: readonly string[] = CLUSTERS.flatMap(({ provinces }) => provinces).sort((a, b) =>
  a.localeCompare(b, 'th'),
);

export const clusterOf = (province: string): Cluster | undefined =>
  CLUSTERS.find(({ provinces }) => provinces.includes(province));
