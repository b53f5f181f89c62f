import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isConnected } from '@/utils/messaging/is-connected';
import { onMessage, sendMessage } from '@/utils/messaging/protocol';
import { tellFailure } from '@/utils/messaging/tell-failure';
import { bangkokToday } from '@/utils/calendar/bangkok-today';
import { failureSlot } from '@/utils/page/failures';
import { watchPage } from '@/utils/page/watch-page';
import { SITE_ORIGIN, SITE_PAGES } from '@/utils/site/address';
import { bringHand, bringJudge, bringOverlay, bringTeacher } from './bring-parts';
import { createFormSession } from './form-session';
import type { Overlay } from '../overlay/overlay';

export default defineContentScript({
  matches: [SITE_PAGES],
  // The password page is never looked at.
  excludeMatches: [`${SITE_ORIGIN}/auth/*`],
  runAt: 'document_idle',
  async main(ctx) {
    if (isLoginPage()) return;
    const { signal } = ctx;
    failureSlot.offer(tellFailure);
    const today = sendMessage('readToday').catch(() => bangkokToday(new Date()));
    let words = await readWords();
    if (signal.aborted) return;

    const session = createFormSession(
      document,
      await today,
      {
        bringHand,
        bringJudge: async () =>
          (await bringJudge())(
            document,
            session.reader,
            { onNews: reread, onLost: (lost) => overlay?.setLost(lost) },
            signal,
          ),
        listBindings,
      },
      signal,
    );
    let overlay: Overlay | undefined;
    let isAwaited = true;
    const leave = () => overlay?.hide();
    const isForm = () => !isLoginPage() && session.state().snapshot.sections.length > 0;
    const show = async () => {
      if (!isForm()) return leave();
      words ??= await readWords();
      const mount = await bringOverlay().catch(() => undefined);
      if (!words || !mount || signal.aborted) return;
      if (!isForm()) return leave();
      const state = session.state();
      overlay ??= mount(session, { bringTeacher, sendMessage, onMessage, isConnected }, signal);
      overlay.show(state, words);
      // Told once: whoever listens reads, and is told again of what changes after that.
      if (!isAwaited) return;
      isAwaited = false;
      await sendMessage('pageChanged').catch(() => undefined);
    };
    const reread = async () => {
      if (isLoginPage()) return leave();
      if (await session.refresh()) void show();
      overlay?.redraw();
    };

    watchPage(session.reader, reread, signal);
    void session.readBindings().then(show);
    const offs = [
      onMessage('readPage', async () => {
        if (isLoginPage()) throw new Error('the login page is never read');
        await session.refresh();
        isAwaited = true;
        return session.state();
      }),
      onMessage('recordStructure', () => session.record()),
      onMessage('applyFill', ({ data }) => session.fill(data).finally(show)),
      onMessage('applyFixes', ({ data }) => session.applyFixes(data).finally(show)),
      onMessage('undoFill', () => session.undo().finally(show)),
      onMessage('jumpTo', ({ data }) => overlay?.jumpTo(data)),
      onMessage('teach', ({ data }) => overlay?.teach(data)),
      onMessage('jumpToNext', () => overlay?.jumpToNext()),
      onMessage('enterCard', () => overlay?.enterCard()),
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
    ctx.addEventListener(document, 'visibilitychange', ({ isTrusted }) => {
      if (isTrusted && document.visibilityState === 'visible') void renew();
    });
    // Looks each time whether there is an extension behind this page still; and what did not come is asked for again.
    ctx.setInterval(() => isForm() && (!overlay || !session.isJudged()) && session.refresh().then(show), 3000);
    ctx.onInvalidated(() => {
      overlay?.remove();
      if (!isConnected()) return;
      offs.forEach((off) => off());
      browser.storage.onChanged.removeListener(renew);
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
