import { useState } from 'preact/hooks';
import { UndoNotice } from '@/components/options/undo-notice';
import { exchange } from '@/utils/i18n/exchange';
import { createTranslate } from '@/utils/i18n/translate';
import { BackupExchange } from './backup-exchange';
import { OfficePackExchange } from './office-pack-exchange';
import { PolicyShown } from './policy-shown';
import type { Manager } from './use-manager';

/** What was done, and the way back where there is one. */
export interface Done {
  said: string;
  undo?: () => void;
}

/** What is handed on to colleagues and kept safe, and what the office has set. */
export function ExchangeSection({ manager }: { manager: Manager }) {
  const [done, setDone] = useState<Done>();
  const t = createTranslate(exchange, manager.settings.language);
  return (
    <section id="exchange" aria-labelledby="exchange-heading">
      <h2 id="exchange-heading" tabIndex={-1}>
        {t('exchange.heading')}
      </h2>
      {done?.undo && (
        <UndoNotice
          key={done.said}
          said={done.said}
          undo={t('pack.takeBack')}
          onUndo={() => {
            document.getElementById('exchange-heading')?.focus();
            done.undo?.();
          }}
        />
      )}
      <p class={done && !done.undo ? 'notice' : ''} role="status">
        {done && !done.undo ? done.said : ''}
      </p>
      <PolicyShown manager={manager} />
      <OfficePackExchange {...{ manager }} onDone={setDone} />
      <BackupExchange {...{ manager }} onDone={setDone} />
    </section>
  );
}
