/** One tagged, deterministic PDF document: the same input gives the same bytes, whatever the clock or the version of Node. */
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { page } from './look.mjs';

const { resolve } = createRequire(import.meta.url);
const fonts = '@expo-google-fonts/atkinson-hyperlegible-next';

/** The document's days come from the feed, never from the clock: they enter the file's identifier too. */
function toDate(day) {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, dayOfMonth ?? 1));
}

export function openDocument({ title, subject, author, keywords, language, date }) {
  const written = toDate(date);
  const doc = new PDFDocument({
    size: [page.width, page.height],
    margin: page.margin,
    bufferPages: true,
    compress: false, // zlib's output may change with Node
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    tagged: true,
    info: {
      Title: title,
      Subject: subject,
      Author: author,
      Keywords: keywords,
      CreationDate: written,
      ModDate: written,
    },
  });
  doc.registerFont('regular', resolve(`${fonts}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`));
  doc.registerFont('bold', resolve(`${fonts}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`));
  doc.font('regular');
  const structure = doc.struct('Document', { lang: language });
  doc.addStructure(structure);
  return { doc, structure };
}

/** Ends the document; resolves to its bytes and its number of pages. */
export function closeDocument({ doc, structure }) {
  const pages = doc.bufferedPageRange().count;
  const chunks = [];
  doc.on('data', (chunk) => chunks.push(chunk));
  const closed = new Promise((done, failed) => {
    doc.on('end', () => done({ bytes: Buffer.concat(chunks), pages }));
    doc.on('error', failed);
  });
  structure.end();
  doc.end();
  return closed;
}
