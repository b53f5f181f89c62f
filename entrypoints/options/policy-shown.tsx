import { useEffect, useState } from 'preact/hooks';
import { PackPolicy } from '@/components/options/pack-policy';
import { exchange } from '@/utils/i18n/exchange';
import { createTranslate, type Language } from '@/utils/i18n/translate';
import { readPolicy, type Policy } from '@/utils/store/policy';
import { readPolicyMemory, type PolicyMemory } from '@/utils/store/policy-memory';
import { MOST_PACK_MEGABYTES } from '@/utils/transfer/office-pack';
import { sayDayOf } from './say-day';
import { sayFileRefusal, type FileRefusal } from './say-refusals';
import type { Manager } from './use-manager';

/** What the office has set by policy, and what became of its pack. */
export function PolicyShown({ manager }: { manager: Manager }) {
  const [policy, setPolicy] = useState<Policy>({ settings: {}, damaged: [] });
  const [memory, setMemory] = useState<PolicyMemory>();
  const { settings, stored } = manager;
  const { language } = settings;
  const t = createTranslate(exchange, language);
  useEffect(() => {
    void readPolicy().then(setPolicy, () => undefined);
    void readPolicyMemory().then(setMemory, () => undefined);
  }, [stored, settings]);

  const outcome = policy.pack === undefined ? undefined : memory?.outcome;
  const date = memory ? sayDayOf(memory.at, language) : '';
  return (
    <PackPolicy
      t={t}
      fixed={Object.keys(policy.settings).map((key) => t(`part.${key as keyof Policy['settings']}`))}
      notes={outcome && 'added' in outcome ? [t('policy.pack', { date, ...outcome })] : []}
      problems={[
        ...(policy.damaged.length > 0 ? [t('policy.damaged', { keys: policy.damaged.join(', ') })] : []),
        ...(outcome && 'because' in outcome ? [sayPackRefused(outcome, language)] : []),
      ]}
    />
  );
}

function sayPackRefused({ because, line }: { because: string; line?: number | undefined }, language: Language): string {
  const t = createTranslate(exchange, language);
  // What was kept is one of the refusals that the reading of a pack knows; another version's may lack its sentence.
  const isKnown = Object.hasOwn(exchange, `file.${because}`);
  const refusal = { because: isKnown ? because : 'not-a-pack', ...(line !== undefined && { line }) } as FileRefusal;
  return t('policy.packRefused', {
    reason: sayFileRefusal(refusal, t('policy.packFile'), MOST_PACK_MEGABYTES, language),
  });
}
