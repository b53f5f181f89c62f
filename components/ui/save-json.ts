/** Hands a file to the person, as a download of this extension page. */
export function saveJson(file: string, content: unknown): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  link.download = file;
  link.click();
  // The browser still reads from it for a moment.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
