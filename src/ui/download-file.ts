/** How long a browser may take to begin with the file; some read it only after the click has been handled. */
const KEEP_FOR = 60_000;

/** Gives the visitor a file that was made on the page; no server learns of it. */
export function downloadFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_FOR);
}
