/** The one host the extension runs on. In tests it is always a local server under this name. */
export const SITE_HOST = 'emenscr.nesdc.go.th';
export const SITE_ORIGIN = `https://${SITE_HOST}`;

/** How long any single wait may take. */
export const PATIENCE_MS = 20_000;

export interface LaunchOptions {
  /** An unpacked build: `.output/chrome-mv3-test`, `.output/firefox-mv3`, …; for Firefox a package (.zip), too. */
  extensionDir: string;
  /** Selectors reach into the extension's closed shadow root, too, as developer tools do: for released builds. */
  reachesClosedRoot?: boolean;
  /** The local port whose https server answers as the real host. */
  port: number;
  /** Where the browser keeps what it stores; a folder of its own that goes with it unless said. */
  profileDir?: string;
  /** The browser's own language; Thai unless said. */
  language?: 'th' | 'en';
  /** Of the browser's process, beside this one's own. */
  environment?: Record<string, string>;
  viewport?: { width: number; height: number };
  /** More flags of the browser's own; Chromium only. */
  flags?: readonly string[];
  /** Off to let a person watch; on unless refused. */
  headless?: boolean;
}

/** One real browser with the built extension in it. The same test body walks both. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** Opens a path of the real host. */
  open(path: string): Promise<PageDriver>;
  openUrl(url: string): Promise<PageDriver>;
  /** Opens `popup.html`, `options.html`, `panel.html?tab=3` … as a page of its own, in a tab. */
  openExtensionPage(path: string): Promise<PageDriver>;
  /** Calls `globalThis.assist[method](...args)` in the background, waking it if it sleeps. Arguments and answer are JSON. */
  door<T>(method: string, ...args: unknown[]): Promise<T>;
  /** The `browser.tabs` id of a page. In Chromium a page whose address is open twice comes to the front. */
  tabIdOf(page: PageDriver): Promise<number>;
  /** Every request that left for another host, and every one that the extension's own code made to any host. */
  requests(): Promise<RecordedRequest[]>;
  /** Ends the background as the browser does after half a minute of rest. */
  stopBackground(): Promise<void>;
  /** Ends the browser's process without a word (SIGKILL), as a power cut does. What it stored is in its profile. */
  kill(): Promise<void>;
  /** Puts the same build in the place of the installed one while pages are open, as an update does. */
  updateExtension(): Promise<void>;
  /** Switches the extension off while pages are open. */
  disableExtension(): Promise<void>;
  /** What was thrown and caught by nobody, in pages and in the extension; Chromium only. */
  errors(): string[];
  /** The pages opened by this driver that are still open. */
  pages(): PageDriver[];
  close(): Promise<void>;
}

export interface RecordedRequest {
  url: string;
  by: 'page' | 'extension';
}

/**
 * A page, or an extension page framed in one. Selectors are plain CSS; a space reaches
 * through open shadow roots in both browsers, and the first match in document order is meant.
 */
export interface PageDriver {
  url(): Promise<string>;
  goto(path: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  click(selector: string): Promise<void>;
  /** Moves the mouse to where it stands and presses, whatever lies over it. */
  pressAt(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  focus(selector: string): Promise<void>;
  /** Focuses and types key by key, where the caret is. */
  type(selector: string, text: string): Promise<void>;
  /** Puts a text in the place of what is selected in the box that has the focus, in one go, as pasting does. */
  insert(text: string): Promise<void>;
  /** A key or a chord, as Playwright names them: `Escape`, `Control+a`, `Alt+Shift+ArrowDown`. */
  press(key: string): Promise<void>;
  select(selector: string, value: string): Promise<void>;
  setFile(selector: string, path: string): Promise<void>;
  /** The text of the first match, spaces collapsed. */
  text(selector: string): Promise<string>;
  value(selector: string): Promise<string>;
  count(selector: string): Promise<number>;
  /** Waits until it is visible; `attached` asks only that it exists, `hidden` that it is gone or unseen. */
  waitFor(selector: string, state?: { hidden?: boolean; attached?: boolean }): Promise<void>;
  /** Waits until some match holds the text. */
  waitForText(selector: string, text: string): Promise<void>;
  /** Runs in the page's own world. Arguments and answer are JSON; a function sees nothing of its file. */
  evaluate<T, A extends unknown[]>(script: string | ((...args: A) => T | Promise<T>), ...args: A): Promise<T>;
  /** Waits for a frame whose address holds `urlPart`, in an open or closed shadow root too. */
  frame(urlPart: string): Promise<PageDriver>;
  screenshot(path: string, options?: { fullPage?: boolean }): Promise<void>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** What axe finds wrong in the page, or in the parts that the selector names. */
  accessibility(selector?: string): Promise<AccessibilityProblem[]>;
  close(): Promise<void>;
}

export interface AccessibilityProblem {
  rule: string;
  help: string;
  impact: string;
  targets: string[];
}
