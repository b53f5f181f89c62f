import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '@/components/teach/teach.css?inline';
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
    render(<LessonApp {...tools} />, place);
    return end;
  }),
);
