import { useState } from 'preact/hooks';
import { FilePick } from '@/components/ui/file-pick';
import type { sheetImport } from '@/utils/i18n/sheet-import';
import type { Translate } from '@/utils/i18n/translate';

export interface SheetSourceProps {
  t: Translate<typeof sheetImport>;
  /** Empty while nothing is read. */
  progress: string;
  /** Why the last file was not taken; empty where it was. */
  refused: string;
  onFile(file: File): void;
  onPaste(text: string): void;
}

/** Where the cells come from: a file, or what was copied. */
export function SheetSource({ t, progress, refused, onFile, onPaste }: SheetSourceProps) {
  const [pasted, setPasted] = useState('');
  return (
    <>
      <p class="soft">{t('import.intro')}</p>
      <p class="actions">
        <FilePick says={t('import.open')} accept=".xlsx,.xlsm,.csv,.tsv,.txt" name="sheet" onPick={onFile} />
      </p>
      <label class="field">
        <span>{t('import.paste')}</span>
        <textarea
          rows={3}
          class="paste"
          data-paste="cells"
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </label>
      <p class="actions">
        <button
          type="button"
          class="button button--plain"
          data-action="read-pasted"
          disabled={pasted.trim() === ''}
          onClick={() => {
            onPaste(pasted);
            setPasted('');
          }}
        >
          {t('import.readPasted')}
        </button>
      </p>
      <p class="soft" role="status">
        {progress}
      </p>
      <p class="problem" role="alert">
        {refused}
      </p>
    </>
  );
}
