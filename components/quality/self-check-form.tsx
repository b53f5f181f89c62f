/** One question that a person must answer; numbers are the points or counts as published. */
export interface Question {
  id: string;
  text: string;
  choices: readonly { value: string; name: string }[];
  value: string;
}

export interface CheckedCriterion {
  id: number;
  title: string;
  /** What is there, as far as it was read. */
  found: readonly string[];
  questions: readonly Question[];
  /** `3.5` or `1–5`, of how many. */
  points: string;
}

export interface SelfCheckFormProps {
  criteria: readonly CheckedCriterion[];
  total: string;
  words: { heading: string; intro: string; total: string; arithmetic: string; unanswered: string; caution: string };
  onAnswer(question: string, value: string): void;
}

/** NESDC's seven criteria as a check of one's own: structure is told, content is asked. */
export function SelfCheckForm({ criteria, total, words, onAnswer }: SelfCheckFormProps) {
  return (
    <details class="quality">
      <summary>{words.heading}</summary>
      <p class="row__note">{words.intro}</p>
      {criteria.map(({ id, title, found, questions, points }) => (
        <fieldset key={id} class="row">
          <legend>{title}</legend>
          {found.map((line) => (
            <p key={line} class="row__note">
              {line}
            </p>
          ))}
          {questions.map((question) => (
            <label key={question.id} class="field">
              <span>{question.text}</span>
              <select
                value={question.value}
                onChange={({ currentTarget }) => onAnswer(question.id, currentTarget.value)}
              >
                <option value="">{words.unanswered}</option>
                {question.choices.map(({ value, name }) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
          {points !== '' && <p class="quality__points">{points}</p>}
        </fieldset>
      ))}
      <p class="ready" role="status">
        <strong>
          {words.total} {total}
        </strong>
        <span class="row__note">{words.arithmetic}</span>
      </p>
      <p class="row__note">{words.caution}</p>
    </details>
  );
}
