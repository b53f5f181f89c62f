/** One thing that differs, in words. */
export interface Difference {
  what: string;
  before: string;
  after: string;
  /** Absent where no reasons are told. */
  why?: string;
}

export interface DifferencesProps {
  caption: string;
  heads: { what: string; before: string; after: string; why?: string };
  rows: readonly Difference[];
}

/** What stands beside what. */
export function Differences({ caption, heads, rows }: DifferencesProps) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="differences">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.what}</th>
            <th scope="col">{heads.before}</th>
            <th scope="col">{heads.after}</th>
            {heads.why !== undefined && <th scope="col">{heads.why}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, before, after, why }, place) => (
            <tr key={place}>
              <th scope="row">{what}</th>
              <td>{before}</td>
              <td>{after}</td>
              {heads.why !== undefined && <td>{why}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
