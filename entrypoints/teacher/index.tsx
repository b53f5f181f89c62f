import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '@/components/teach/teach.css?inline';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { noteFailure } from '@/utils/page/failures';
import { AddRowLesson } from './add-row-lesson';
import { LessonApp } from './lesson-app';
import { teacherSlot } from './lesson';

export default defineUnlistedScript(() =>
  teacherSlot.offer((tools) => {
    const style = document.createElement('style');
    style.textContent = css;
    const place = document.createElement('div');
    tools.container.append(style, place);
    const end = () => {
      render(null, place);
      tools.container.replaceChildren();
    };
    const { addsTo } = tools;
    const fail = (unit: string, error: unknown) => {
      noteFailure(unit, error);
      // Not within the beginning of the lesson.
      queueMicrotask(tools.onEnd);
    };
    render(
      <ErrorBoundary unit="lesson" onFailure={fail}>
        {addsTo ? <AddRowLesson {...tools} addsTo={addsTo} /> : <LessonApp {...tools} />}
      </ErrorBoundary>,
      place,
    );
    return end;
  }),
);
