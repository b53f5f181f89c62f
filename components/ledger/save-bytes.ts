/** Hands bytes to the person as a file, as a download of this extension page. */
export function saveBytes(file: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = file;
  link.click();
  // The browser still reads from it for a moment.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
