import { useEffect, useState } from 'react';
import type { Choice } from '../../data/choice';
import type { FormField } from '../../data/form-definition';
import { getChoices } from '../client';
import type { EntryAnswer } from '../contract';

interface Offer {
  choices: readonly Choice[];
  isLoading: boolean;
}

const NOTHING: Offer = { choices: [], isLoading: false };

/** What a field offers; below a choice the options are fetched when that choice is made. */
export function useChoices(entry: EntryAnswer, { choices: list, parent }: FormField, under: string): Offer {
  const [below, setBelow] = useState(NOTHING);
  useEffect(() => {
    if (parent === undefined || list === undefined || under === '') return setBelow(NOTHING);
    let isWanted = true;
    const offer = (choices: readonly Choice[]) => isWanted && setBelow({ choices, isLoading: false });
    setBelow({ choices: [], isLoading: true });
    getChoices(list, under).then(offer, () => offer([]));
    return () => {
      isWanted = false;
    };
  }, [list, parent, under]);
  return parent === undefined ? { choices: (list && entry.choices[list]) ?? [], isLoading: false } : below;
}
