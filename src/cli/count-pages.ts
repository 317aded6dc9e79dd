/**
 * The number of a PDF's pages; undefined for a file that is damaged or none. A password does not hide it. The library is
 * large and loads only here: docs/decisions/0009-fill-reads-files.md.
 */
export async function countPages(content: Uint8Array): Promise<number | undefined> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  try {
    const document = await PDFDocument.load(content, { ignoreEncryption: true, updateMetadata: false });
    return document.getPageCount();
  } catch {
    return undefined;
  }
}
