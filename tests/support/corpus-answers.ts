import type { LocatedPage } from '@/utils/page/located-page';

export interface Answers {
  right: number;
  /** A field taken at a control that is none, or another: what must never be. */
  wrong: string[];
  missed: string[];
}

/** Compares what is located with the answers that stand on the page (`data-field`). */
export function compareAnswers({ fields }: LocatedPage, page: Document): Answers {
  const wrong: string[] = [];
  const right = new Set<string>();
  for (const { path, control } of fields.values()) {
    const answer = answerAt(control.element, control.anchor);
    if (answer === path) right.add(path);
    else wrong.push(`${path} at “${control.label?.text.trim().slice(0, 40) ?? ''}” (${answer ?? 'no field'})`);
  }
  const expected = [...page.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset }) => dataset['field'] ?? '');
  return { right: right.size, wrong, missed: expected.filter((path) => !right.has(path)) };
}

/** The answer stands on the element itself or on a part of the widget that is drawn for it. */
function answerAt(element: HTMLElement, anchor: Element): string | undefined {
  const drawn = element.matches('.select2-hidden-accessible') ? element.nextElementSibling : null;
  const places = [
    element,
    anchor,
    ...anchor.querySelectorAll('[data-field]'),
    ...(drawn?.querySelectorAll('[data-field]') ?? []),
  ];
  return places.map((place) => (place as HTMLElement).dataset['field']).find((answer) => answer !== undefined);
}
