import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '@/utils/messaging/protocol';
import { bangkokToday } from '@/utils/calendar/bangkok-today';
import { createFieldDescriber } from '@/utils/page/describe-fields';
import { watchPage } from '@/utils/page/watch-page';
import { bringHand } from './bring-parts';
import { createFormSession } from './form-session';
import { describeFindings } from './describe-findings';
import { createVisitNoter } from './visit-noter';
import { mountOverlay } from './mount-overlay';

export default defineContentScript({
  matches: ['https://emenscr.nesdc.go.th/*'],
  // The password page is never looked at.
  excludeMatches: ['https://emenscr.nesdc.go.th/auth/*'],
  runAt: 'document_idle',
  async main(ctx) {
    if (isLoginPage()) return;
    const { signal } = ctx;
    const today = sendMessage('readToday').catch(() => bangkokToday(new Date()));
    let words = await readWords();
    if (signal.aborted) return;

    const session = createFormSession(document, await today, bringHand, listBindings, signal);
    const describer = createFieldDescriber(document);
    const overlay = mountOverlay(session, signal);
    const noteVisit = createVisitNoter(() => session.state().snapshot, overlay.setLost, signal);
    const leave = () => {
      overlay.hide();
      describer.clear();
    };
    const show = async () => {
      const state = session.state();
      if (state.snapshot.sections.length === 0) return leave();
      words ??= await readWords();
      if (!words) return;
      overlay.show(state, words);
      noteVisit();
      describer.describe(describeFindings(state.findings, words), session.latest());
      // Nobody may be listening: no panel is open.
      await sendMessage('pageChanged').catch(() => undefined);
    };
    const reread = async () => {
      if (isLoginPage()) return leave();
      if (await session.refresh()) void show();
      overlay.redraw();
    };

    watchPage(session.reader, reread, signal);
    void session.readBindings().then(show);
    const offs = [
      onMessage('readPage', async () => {
        if (isLoginPage()) throw new Error('the login page is never read');
        await session.refresh();
        return session.state();
      }),
      onMessage('recordStructure', () => session.record()),
      onMessage('applyFill', ({ data }) => session.fill(data).finally(show)),
      onMessage('undoFill', () => session.undo().finally(show)),
      onMessage('jumpTo', ({ data }) => overlay.jumpTo(data)),
      onMessage('teach', () => overlay.teach()),
      onMessage('jumpToNext', () => overlay.jumpToNext()),
      onMessage('enterCard', () => overlay.enterCard()),
    ];
    ctx.addEventListener(window, 'wxt:locationchange', reread);
    const renew = async () => {
      if (isLoginPage()) return leave();
      words = (await readWords()) ?? words;
      session.setToday(await sendMessage('readToday').catch(() => session.state().snapshot.today));
      await session.readBindings();
      await session.refresh();
      await show();
    };
    browser.storage.onChanged.addListener(renew);
    ctx.addEventListener(document, 'visibilitychange', () => {
      if (document.visibilityState === 'visible') void renew();
    });
    ctx.onInvalidated(() => {
      offs.forEach((off) => off());
      browser.storage.onChanged.removeListener(renew);
      describer.clear();
      overlay.remove();
    });
  },
});

const listBindings = () =>
  sendMessage('listBindings')
    .then(({ bindings }) => bindings)
    .catch(() => undefined);

/** Undefined while the background cannot answer: nothing can be said then. */
const readWords = () => sendMessage('readWords').catch(() => undefined);

/** A page of the app may turn into the login without loading anew. */
const isLoginPage = () => location.pathname.startsWith('/auth/') || location.pathname === '/auth';
