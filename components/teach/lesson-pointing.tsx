export interface LessonPointingProps {
  /** What is looked for, and how it is pointed at. */
  asks: string;
  how: string;
  /** What is pointed at, or why it can't be that. */
  said: string | undefined;
  back: string;
  onBack(): void;
}

/** While the officer points at something in the page. */
export const LessonPointing = ({ asks, how, said, back, onBack }: LessonPointingProps) => (
  <section>
    <h3>{asks}</h3>
    <p>{how}</p>
    <p class="lesson__pointed" role="status">
      {said}
    </p>
    <button type="button" class="action action--plain" onClick={onBack}>
      {back}
    </button>
  </section>
);
