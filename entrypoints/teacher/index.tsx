import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '@/components/teach/teach.css?inline';
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
    render(addsTo ? <AddRowLesson {...tools} addsTo={addsTo} /> : <LessonApp {...tools} />, place);
    return end;
  }),
);
