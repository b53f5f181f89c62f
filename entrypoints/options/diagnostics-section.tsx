import { useState } from 'preact/hooks';
import { Diagnostics } from '@/components/options/diagnostics';
import { copyText } from '@/components/ui/copy-text';
import { sayDiagnostics } from '@/utils/diagnostics/say-diagnostics';
import { diagnostics } from '@/utils/i18n/diagnostics';
import { createTranslate } from '@/utils/i18n/translate';
import type { Settings } from '@/utils/model/settings';
import { readDiagnosticFacts } from './read-diagnostic-facts';

/** Nothing is collected before it is asked for. */
export function DiagnosticsSection({ settings }: { settings: Settings }) {
  const [text, setText] = useState<string>();
  const [isReading, setReading] = useState(false);
  const [said, setSaid] = useState('');
  const t = createTranslate(diagnostics, settings.language);
  const show = async () => {
    setReading(true);
    setSaid('');
    try {
      setText(sayDiagnostics(await readDiagnosticFacts(settings), t('diagnostics.title')));
    } catch {
      setSaid(t('diagnostics.unreadable'));
    }
    setReading(false);
  };
  const copy = async (all: string) =>
    setSaid(t((await copyText(all)) ? 'diagnostics.copied' : 'diagnostics.notCopied'));
  return (
    <Diagnostics
      {...{ t, text, isReading, said }}
      onShow={() => void show()}
      onCopy={() => text !== undefined && void copy(text)}
    />
  );
}
