import type { KeptDues } from '@/utils/calendar/due-board';
import type { PartName } from '@/utils/model/part-name';
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { FieldPath, GroupPath, IsoDate } from '@/utils/model/ids';
import type { Era } from '@/utils/model/field';
import type { ApprovedFix, FillOrder, FillReceipt, UndoReceipt } from '@/utils/model/fill';
import type { Words } from '@/utils/i18n/translate';
import type { Finding } from '@/utils/model/finding';
import type { StructureRecording } from '@/utils/model/recording';
import type { ProjectIdentity, ProjectSummary, SeenPart } from '@/utils/model/project';
import type { Ignored, IgnoreWish, RuleContext } from '@/utils/model/rule-choices';
import type { Settings } from '@/utils/model/settings';
import type { Snapshot } from '@/utils/model/snapshot';
import type { Binding, BindingList } from '@/utils/model/binding';
import type { Visit } from '@/utils/teach/lost-since';
import type { ProjectQueue, QueueStatus } from '@/utils/model/queue';
import type { FailureNote } from '@/utils/model/failure';
import type { Draft, DraftQuestion, PageDrafts } from '@/utils/model/draft';
import type { SavedValue } from '@/utils/model/saved-value';
import type { LockState, Unlocking } from '@/utils/model/lock';
import type { Template, TemplateHeads } from '@/utils/model/template';
import { SITE_ORIGIN } from '@/utils/site/address';

/** What a form page knows of itself right now. */
export interface PageState {
  snapshot: Snapshot;
  findings: Finding[];
  /** A fill of this page can still be undone. */
  canUndo: boolean;
  /** Findings that the officer or the agency does not want to be told. */
  silenced: number;
  /** Quality advice by NESDC's criteria, not shown unless it is asked for. */
  quality: readonly Finding[];
  project: PageProject;
  /** Absent until what keeps drafts has come. */
  drafts?: PageDrafts;
}

/** Whose page it is, as far as that is known. */
export interface PageProject {
  /** As the officer's answer is kept; without what belongs to the login. */
  address: string;
  /** What the page itself tells. */
  identity?: ProjectIdentity;
  known?: ProjectSummary;
}

/** A question of a page: what to judge it by. */
export interface ContextQuestion {
  address: string;
  identity?: ProjectIdentity;
}

/** What the panel may ask of a form page. */
export type PageVerb =
  'applyFixes' | 'teach' | 'recordStructure' | 'readPage' | 'applyFill' | 'cancelFill' | 'undoFill' | 'jumpTo';

/** What only the content script of a form page answers. */
export type ContentVerb = PageVerb | 'jumpToNext' | 'enterCard' | 'keepFocused' | 'offerSaved';
/** What is told to whoever listens; a background passes it on where the browser does not. */
export type ToldVerb = 'pageChanged' | 'fillProgress';
/** What the background hears. Each has its gate in `gates.ts`. */
export type BackgroundVerb = Exclude<keyof Protocol, ContentVerb>;

/** The whole conversation between the extension's contexts. */
export interface Protocol {
  // Answered by the background.
  readSettings(): Settings;
  /** What is said on a page, in the language of the settings. */
  readWords(): Words;
  /** The calendar day in Bangkok. */
  readToday(): IsoDate;
  /** The due dates of every agency, worked out now. */
  readDues(): KeptDues;
  /** That something was sent, or was not after all; by `agencyKey`. */
  sayDue(data: { key: string; isSent: boolean }): KeptDues;
  /** What lists show of the templates. */
  /** The newest ones, or the newest of those with all the wanted words in name or tags. */
  findTemplates(data: { most: number; wanted: string }): TemplateHeads;
  readTemplate(id: string): Template | undefined;
  /** Adds or replaces by id. Of one that was read before, `basedOn` is its `updatedAt`: a `ConflictError` where that is no longer so. */
  saveTemplate(template: Template & { basedOn?: string }): void;
  /** The texts that templates hold for a field. */
  listSavedValues(path: FieldPath): string[];
  /** Keeps a value for one field; the same one is kept once. */
  saveValue(value: Omit<SavedValue, 'id' | 'createdAt'>): void;
  /** What was answered for own variables of templates. */
  readAnswers(): Record<string, string>;
  rememberAnswers(answers: Record<string, string>): void;
  /** Projects out of spreadsheets that are entered one after another. */
  listQueues(): ProjectQueue[];
  markQueue(mark: { id: string; at: number; status?: QueueStatus; next?: number }): void;
  renameTemplate(request: { id: string; name: string }): void;
  removeTemplate(id: string): void;
  listBindings(): BindingList;
  /** Adds or replaces by id; every open page reads anew. */
  saveBinding(binding: Binding): void;
  removeBinding(id: string): void;
  /** Which years a date box takes whose page does not tell; the field without its row. */
  rememberEra(request: { field: string; era: Era }): void;
  /** Notes what a page showed; answers what it used to show and does no longer. */
  noteVisit(visit: Visit): FieldPath[];
  /** What a page is judged by: the agency's choices, and what is remembered of its project. */
  readContext(question: ContextQuestion): RuleContext;
  /** Keeps what a page showed of its project. */
  noteParts(note: { id: string; name?: string; code?: string; parts: readonly SeenPart[] }): void;
  /** Keeps what was typed; the same moment is overwritten. */
  keepDraft(draft: Draft): 'kept' | 'off';
  /** What was typed on one page, newest first. */
  readDrafts(question: DraftQuestion): Draft[];
  /** The officer does not want these back. */
  declineDrafts(ids: readonly string[]): void;
  /** Whether templates, saved values and drafts are locked. */
  readLock(): LockState;
  /** Locks them; needs no passphrase. Does nothing where no lock is set. */
  lock(): void;
  unlock(passphrase: string): Unlocking;
  /** The officer says whose page an address shows. */
  assignProject(request: { address: string; to: { id: string } | { name: string } }): void;
  setProposal(request: { id: string; isProposal: boolean }): void;
  listProjects(): ProjectSummary[];
  forgetProject(id: string): void;
  /** "Do not tell me again", and its taking back. */
  ignore(wish: IgnoreWish): void;
  unignore(id: string): void;
  listIgnored(): Ignored[];
  /** Opens the list of findings of a tab as a page to print. */
  openReport(tabId: number): void;
  /** That something of ours has failed, and where. */
  noteFailure(note: FailureNote): void;
  /** Puts a part of the extension that is not always needed into the sender's page. */
  bringPart(part: PartName): void;
  /**
   * Opens the browser's own side panel for the sender's tab. Where the browser does not allow that from the page, it tells
   * the address at which the panel may be framed there.
   */
  openPanel(): { address?: string };
  /** Does a framed panel stand where its pass was issued for? */
  admitPanel(wish: { tabId: number; pass: string }): boolean;
  /** The panel is to show its templates; and whether it is. */
  wishTemplates(): void;
  takeTemplatesWish(): boolean;
  /** Other tabs that show the same page as the sender. */
  countTabsOnSamePage(): number;
  /** Passes a wish on to a tab's page: a panel framed in a page can't speak to tabs in Firefox. */
  relayToPage(wish: { tabId: number; verb: PageVerb; data?: unknown }): unknown;

  // Answered by the content script of a form page; sent with a tab id.
  readPage(): PageState;
  /** The page's structure for the maintainers, without anything typed. */
  recordStructure(): StructureRecording;
  /** `stale`: the page has changed since the plan was made; plan again. Nothing was written. */
  applyFill(order: FillOrder): FillReceipt | 'stale';
  /** Stops a fill before its next field; what was written stays, and can be undone. */
  cancelFill(): void;
  undoFill(): UndoReceipt;
  /** Writes quick fixes that the officer has approved; one that its field has outrun is not written. */
  applyFixes(fixes: readonly ApprovedFix[]): FillReceipt;
  /** Begins the lesson in which the officer shows where a field is, or which button adds rows to a group. */
  teach(addsTo?: GroupPath): void;
  /** Scrolls to the field, focuses it and opens its card. */
  jumpTo(path: FieldPath): void;
  /** The same for the next field with a finding, from where the person is. */
  jumpToNext(): void;
  /** Keeps the value of the field in which the person is; offers those that are kept for it. */
  keepFocused(): void;
  offerSaved(): void;
  /** Moves the person's keyboard into the open card; Escape leads back to the field. */
  enterCard(): void;

  // Told to whoever listens.
  pageChanged(): void;
  /** How far a fill has come. */
  fillProgress(progress: { done: number; all: number }): void;
}

/** `hear` asks nobody who speaks: the background listens by `answer`, pages by `onMessage`, all others by `onTold`. */
export const { sendMessage, onMessage: hear } = defineExtensionMessaging<Protocol>();

/** Heard of the extension's own pages and its background only. */
export const onMessage: typeof hear = (verb, listen) =>
  hear(verb, (message) => {
    admit(message.sender, [ourHome()]);
    return listen(message);
  });

/** What is told: by our content script in pages of the site, too. */
export const onTold = <V extends ToldVerb>(verb: V, listen: Parameters<typeof hear<V>>[1]): (() => void) =>
  hear(verb, (message) => {
    admit(message.sender, [ourHome(), `${SITE_ORIGIN}/`]);
    return listen(message);
  });

const ourHome = () => browser.runtime.getURL('/');

function admit({ id, url, tab }: Parameters<Parameters<typeof hear>[1]>[0]['sender'], homes: readonly string[]): void {
  if (id !== browser.runtime.id || (tab && !homes.some((home) => url?.startsWith(home)))) throw new Error('refused');
}
