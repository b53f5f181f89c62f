import { DOCK, OFFER, typeDraft } from '../e2e/drafts';
import { EMPTY, FIELD, MISTAKES, openGeneral, type MainJob } from '../e2e/main-job';
import type { PageDriver } from '../support/driver';
import { keepPicture } from './help-camera';

const CARD = 'emenscr-assist .card';

/** What stands over the form: a card at its field, the dock, a lesson, a draft that is offered. */
export async function pictureForm(job: MainJob, page: PageDriver): Promise<void> {
  await openGeneral(job, page, MISTAKES);
  await page.waitFor('emenscr-assist .marker');
  await page.focus(FIELD.name);
  await page.waitFor(CARD);
  await keepPicture('card', page, [CARD, 'emenscr-assist .marker'], 12);
  await page.press('Escape');
  await keepPicture('dock', page, [DOCK], 0);
  await page.click('emenscr-assist [data-action=teach]');
  await page.waitFor('emenscr-assist .lesson');
  await page.click('emenscr-assist .lesson [data-field="general.responsibleName"]');
  await page.pressAt(FIELD.name);
  await page.waitFor('emenscr-assist .lesson__facts');
  await keepPicture('lesson', page, ['emenscr-assist .lesson'], 0);
  await page.click('emenscr-assist [data-action=end-lesson]');
  await page.waitFor(DOCK);

  await openGeneral(job, page, EMPTY);
  await typeDraft(page);
  await page.reload();
  await page.waitFor(OFFER);
  await keepPicture('draft-offered', page, [DOCK], 0);
}
