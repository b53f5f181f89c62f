/** Hands a text to the person as a file, as a download of this extension page. */
export function saveText(file: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = file;
  link.click();
  // The browser still reads from it for a moment.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const saveJson = (file: string, content: unknown): void => saveText(file, JSON.stringify(content, null, 2));
