/** A line of the sheet: everything in words. */
export interface ReportLine {
  id: string;
  severityName: string;
  label: string;
  message: string;
  notes: readonly string[];
  source: string;
}

export interface ReportSheetProps {
  title: string;
  /** Project, section, day, what was read: one line each. */
  facts: readonly string[];
  readiness: string;
  lines: readonly ReportLine[];
  columns: { number: string; severity: string; field: string; message: string; source: string };
  none: string;
  footer: string;
  print: string;
  onPrint(): void;
}

/** The list of findings for a superior, on paper or on screen. */
export function ReportSheet(props: ReportSheetProps) {
  const { title, facts, readiness, lines, columns, none, footer, print, onPrint } = props;
  return (
    <main class="sheet">
      <header>
        <h1>{title}</h1>
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        <p>
          <strong>{readiness}</strong>
        </p>
        <p class="sheet__deeds">
          <button type="button" class="button" data-action="print" onClick={onPrint}>
            {print}
          </button>
        </p>
      </header>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <table class="sheet__table">
          <thead>
            <tr>
              {Object.values(columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, severityName, label, message, notes, source }, row) => (
              <tr key={id}>
                <td>{row + 1}</td>
                <td>{severityName}</td>
                <td>{label}</td>
                <td>
                  {message}
                  {notes.map((note) => (
                    <span key={note} class="sheet__note">
                      {note}
                    </span>
                  ))}
                </td>
                <td>{source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <footer>{footer}</footer>
    </main>
  );
}
