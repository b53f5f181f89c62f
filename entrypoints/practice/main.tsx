import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/ui/tokens.css';
import '@/entrypoints/options/style.css';
import './style.css';
import { PracticeGuide } from '@/components/practice/practice-guide';
import { practice } from '@/utils/i18n/practice';
import { createTranslate } from '@/utils/i18n/translate';
import { onUncaught } from '@/utils/messaging/on-uncaught';
import { tellFailure } from '@/utils/messaging/tell-failure';
import { readSettings } from '@/utils/store/settings';
import { runForm } from './run-form';

/** What a page of the site gets one after another, as it needs it; the content script comes last and finds all of it here. */
const SCRIPTS = [
  '/hand.js',
  '/judge.js',
  '/overlay.js',
  '/teacher.js',
  '/drafts.js',
  '/content-scripts/form.js',
] as const;

async function drawGuide(): Promise<void> {
  const { language } = await readSettings();
  const t = createTranslate(practice, language);
  document.documentElement.lang = language;
  document.title = t('practice.title');
  const place = document.getElementById('guide');
  if (place) render(<PracticeGuide t={t} language={language} />, place);
}

onUncaught(tellFailure);
await drawGuide();
browser.storage.onChanged.addListener(() => void drawGuide());
runForm(document);
for (const path of SCRIPTS) {
  const script = document.createElement('script');
  // One after the other.
  script.async = false;
  script.src = browser.runtime.getURL(path);
  document.body.append(script);
}
