import { computed, Injectable, signal } from '@angular/core';
import { getEntry, getSession } from '../client';
import type { EntryAnswer, SessionAnswer } from '../contract';

const sectionInHash = () => /^#\/section\/([\w-]+)$/.exec(location.hash)?.[1];

/** What the page shows: the section that the hash names, else the one that the address was given for. */
@Injectable({ providedIn: 'root' })
export class EntryStore {
  readonly session = signal<SessionAnswer | undefined>(undefined);
  readonly entry = signal<EntryAnswer | undefined>(undefined);
  readonly failed = signal(false);
  readonly k = computed(() => this.entry()?.tabs.find(({ section }) => section === this.entry()?.section)?.k ?? '');
  #home: string | undefined;

  async start(): Promise<void> {
    addEventListener('hashchange', () => void this.#follow());
    void getSession().then((session) => this.session.set(session));
    await this.#load(new URLSearchParams(location.search).get('k') ?? '');
    this.#home = this.entry()?.section;
    await this.#follow();
  }

  reload(): Promise<void> {
    return this.#load(this.k());
  }

  async #follow(): Promise<void> {
    const wanted = sectionInHash() ?? this.#home;
    const tab = this.entry()?.tabs.find(({ section }) => section === wanted);
    if (tab && tab.section !== this.entry()?.section) await this.#load(tab.k);
  }

  async #load(k: string): Promise<void> {
    try {
      this.entry.set(await getEntry(k));
      this.failed.set(false);
    } catch {
      this.failed.set(true);
    }
  }
}
