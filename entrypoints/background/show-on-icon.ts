import { browser } from 'wxt/browser';
import type { DueBoard } from '@/utils/calendar/due-board';
import { reminders } from '@/utils/i18n/reminders';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import { badgeOf } from '@/utils/reminders/badge';
import { sayDate } from '@/utils/thai/say-date';

/** Text beside the number tells them apart as well. */
const TONES = { late: '#b3261e', soon: '#8a5300', calm: '#0f5c6e' } as const;

/** The days that are left, and in words what they lead to. */
export async function showOnIcon(boards: readonly DueBoard[], language: Language): Promise<void> {
  const t = createTranslate(reminders, language);
  const { text, tone } = badgeOf(boards);
  const lines = boards.flatMap(({ agencyName, late, next: [next] }) => [
    ...(boards.length > 1 ? [agencyName] : []),
    late.length > 0 ? t('badge.late', { count: late.length }) : '',
    next ? t('badge.next', { date: sayDate(next.date, 'weekday', language), days: next.daysLeft }) : '',
  ]);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: TONES[tone] });
  await browser.action.setTitle({ title: lines.filter(Boolean).join('\n') });
}
