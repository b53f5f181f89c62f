import { useCallback, useEffect, useState } from 'react';
import { getEntry } from '../client';
import type { EntryAnswer } from '../contract';

const sectionInHash = () => /^#\/section\/([\w-]+)$/.exec(location.hash)?.[1];

function useHashSection(): string | undefined {
  const [section, setSection] = useState(sectionInHash);
  useEffect(() => {
    const follow = () => setSection(sectionInHash());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}

/** The section that the hash names, else the one that the address was given for. */
export function useEntry(k: string): { entry: EntryAnswer | undefined; failed: boolean; reload: () => void } {
  const section = useHashSection();
  const [entry, setEntry] = useState<EntryAnswer>();
  const [failed, setFailed] = useState(false);
  const [home, setHome] = useState<string>();
  const load = useCallback((token: string) => getEntry(token).then(setEntry, () => setFailed(true)), []);

  useEffect(() => {
    void getEntry(k).then(
      (first) => {
        setHome(first.section);
        setEntry(first);
      },
      () => setFailed(true),
    );
  }, [k]);

  const here = entry?.tabs.find((tab) => tab.section === (section ?? home));
  const isHere = entry !== undefined && (here === undefined || here.section === entry.section);
  useEffect(() => {
    if (here && !isHere) void load(here.k);
  }, [here, isHere, load]);

  return { entry: isHere ? entry : undefined, failed, reload: () => void (here && load(here.k)) };
}
