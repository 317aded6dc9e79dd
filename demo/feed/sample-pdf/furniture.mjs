/** What every sample sheet carries: the network's mark, the note that it is a sample, the funding statement, the page numbers. */
import { drawEmblem } from './emblem.mjs';
import { colors, contentWidth, page } from './look.mjs';
import { addFigure, addText, drawArtifact } from './tagged-content.mjs';

const EMBLEM_HEIGHT = 36; // the rules ask for at least one centimetre, and for no larger logo beside it
const FOOTER_TOP = page.height - 40;

export function drawMark(doc, x, y, size) {
  const unit = size / 88;
  const at = (value) => value * unit;
  doc.roundedRect(x, y, size, size, at(22)).fill(colors.accent);
  doc.lineWidth(at(8)).lineJoin('round');
  doc
    .moveTo(x + at(26), y + at(62))
    .lineTo(x + at(26), y + at(26))
    .lineTo(x + at(62), y + at(62))
    .lineTo(x + at(62), y + at(26));
  doc.stroke(colors.white);
  for (const [nodeX, nodeY] of [
    [26, 62],
    [26, 26],
    [62, 62],
  ])
    doc.circle(x + at(nodeX), y + at(nodeY), at(9)).fill(colors.white);
  doc.circle(x + at(62), y + at(26), at(9)).fill(colors.highlight);
}

export function addSampleNote(sheet, note, place) {
  const { doc } = sheet;
  const { x, width } = place;
  doc.font('regular').fontSize(9);
  const height = doc.heightOfString(note, { width: width - 24 }) + 12;
  const y = place.y ?? doc.y;
  drawArtifact(doc, () => doc.roundedRect(x, y, width, height, 6).fill(colors.tint));
  addText(sheet, 'P', note, { size: 9 }, { x: x + 12, y: y + 6.5, width: width - 24 });
  doc.y = y + height;
}

/** The emblem with its statement and disclaimer, above the footer of the current page. */
export function addFunding(sheet, { label, value, emblem }) {
  const { doc } = sheet;
  const x = page.margin + EMBLEM_HEIGHT * 1.5 + 16;
  const width = page.width - page.margin - x;
  doc.font('regular').fontSize(7.5);
  const height = Math.max(EMBLEM_HEIGHT, 15 + doc.heightOfString(value, { width, lineGap: 2.1 }));
  const y = FOOTER_TOP - 14 - height;
  if (doc.y > y - 6) throw new Error(`The text of “${doc.info.Title}” runs into the funding statement.`);
  doc.page.margins.bottom = 0; // what stands below the margin must not start a page
  addFigure(sheet, emblem, { x: page.margin, y, width: EMBLEM_HEIGHT * 1.5, height: EMBLEM_HEIGHT }, () =>
    drawEmblem(doc, page.margin, y, EMBLEM_HEIGHT),
  );
  addText(sheet, 'P', label, { font: 'bold', size: 9.5, color: '#000000' }, { x, y: y - 1, width });
  addText(sheet, 'P', value, { size: 7.5, color: '#000000' }, { x, y: y + 14, width });
}

/** The sample note again and the number, on every page; decoration, since the note is read once at the top. */
export function drawFooters(doc, { sample, pageLabel }) {
  const { start, count } = doc.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    doc.switchToPage(index);
    doc.page.margins.bottom = 0;
    drawArtifact(doc, () => {
      doc
        .moveTo(page.margin, FOOTER_TOP)
        .lineTo(page.width - page.margin, FOOTER_TOP)
        .lineWidth(0.5)
        .stroke(colors.hairline);
      doc.font('regular').fontSize(7.5).fillColor(colors.secondary);
      doc.text(sample, page.margin, FOOTER_TOP + 8, { width: contentWidth * 0.8 });
      const label = pageLabel.replace('{page}', index + 1).replace('{pages}', count);
      doc.text(label, page.margin, FOOTER_TOP + 8, { width: contentWidth, align: 'right' });
    });
  }
}
