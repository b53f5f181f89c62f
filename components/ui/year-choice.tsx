interface Props {
  label: string;
  /** พ.ศ. */
  years: readonly number[];
  chosen: number;
  onChoose(year: number): void;
}

/** Which fiscal year is shown. */
export const YearChoice = ({ label, years, chosen, onChoose }: Props) => (
  <label class="field field--short">
    <span>{label}</span>
    <select value={chosen} onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}>
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  </label>
);
