/** Everything here runs in the manager's page: nothing of this file is seen from there. */

/** Writes so many templates of twenty fields each, as their store keeps them. */
export async function putTemplates(count: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('emenscr-assist');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction(['templates', 'heads'], 'readwrite');
  for (let at = 0; at < count; at += 1) {
    const moment = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
    const [id, name] = [crypto.randomUUID(), `โครงการพัฒนาแหล่งน้ำชุมชน แห่งที่ ${at} ปีงบประมาณ 2570`];
    const values = Array.from({ length: 20 }, (_none, field) => ({
      ...{ path: `general.field${field}`, label: `ช่องที่ ${field}`, to: `ค่าของช่องที่ ${field} ในโครงการที่ ${at}` },
    }));
    writing.objectStore('templates').put({ id, name, values, createdAt: moment, updatedAt: moment });
    const head = { id, name, tags: [`กลุ่ม ${at % 17}`], counts: { general: 20 }, createdAt: moment, updatedAt: moment };
    writing.objectStore('heads').put(head);
  }
  await new Promise((resolve) => (writing.oncomplete = resolve));
  db.close();
}

/** From the beginning of the load until it stands there, by the page's own clock. */
export function timeUntil(selector: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) return;
      watch.disconnect();
      resolve(performance.now());
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { childList: true, subtree: true });
    look();
  });
}

/**
 * Types a name letter by letter at the beginning of a frame, into the search of the list and in turn into a box beside it
 * that nobody listens to; a result is there when the page has painted it.
 */
export async function timeSearch(text: string): Promise<{ ours: number[]; baseline: number[] }> {
  const search = document.querySelector<HTMLInputElement>('#templates [type=search]')!;
  const bare = document.body.appendChild(document.createElement('input'));
  const took = { ours: [] as number[], baseline: [] as number[] };
  const painted = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(undefined);
    });
  for (const letter of text)
    for (const [which, box] of [
      ['ours', search],
      ['baseline', bare],
    ] as const) {
      await new Promise((pause) => setTimeout(pause, 120));
      await new Promise((begun) => requestAnimationFrame(begun));
      const start = performance.now();
      box.value += letter;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await painted();
      took[which].push(performance.now() - start);
    }
  bare.remove();
  search.value = '';
  search.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return took;
}
