/** The flyer: the banner's picture and words, three reasons, where the network is, the funding statement. */
import { addFunding, addSampleNote, drawFooters, drawMark } from './furniture.mjs';
import { colors, contentWidth, page } from './look.mjs';
import { drawSvg } from './svg-drawing.mjs';
import { addFigure, addText, drawArtifact } from './tagged-content.mjs';

const x = page.margin;
const PICTURE = { width: 1200, shownHeight: 350, cropTop: 44 };

function addPicture(sheet, { svg, alt }) {
  const { doc } = sheet;
  const scale = page.width / PICTURE.width;
  addFigure(sheet, alt, { x: 0, y: 0, width: page.width, height: PICTURE.shownHeight }, () => {
    doc.rect(0, 0, page.width, PICTURE.shownHeight).clip();
    doc.translate(0, -PICTURE.cropTop).scale(scale);
    drawSvg(doc, svg);
  });
}

/** The largest size that keeps the headline on one line. */
function fittingSize(doc, title) {
  const largest = 29;
  const width = doc.font('bold').fontSize(largest).widthOfString(title);
  return Math.floor(Math.min(largest, (largest * (contentWidth - 2)) / width) * 4) / 4;
}

function addReason(sheet, { heading, text }, number) {
  const { doc } = sheet;
  const gap = 22;
  const width = (contentWidth - 2 * gap) / 3;
  const left = x + (number - 1) * (width + gap);
  const top = 488;
  drawArtifact(doc, () => {
    doc.circle(left + 13, top + 13, 13).fill(colors.accent);
    doc.font('bold').fontSize(13).fillColor(colors.white);
    doc.text(String(number), left, top + 5.5, { width: 26, align: 'center' });
  });
  addText(sheet, 'H2', heading, { font: 'bold', size: 12.5, gapAfter: 2 }, { x: left, y: top + 34, width });
  addText(sheet, 'P', text, { size: 10.5 }, { x: left, y: doc.y, width });
}

function addNetwork(sheet, { acronym, places, contact }) {
  const { doc } = sheet;
  const top = 634;
  drawArtifact(doc, () => {
    doc.roundedRect(x, top, contentWidth, 58, 10).fill(colors.tint);
    drawMark(doc, x + 14, top + 13, 32);
  });
  const place = { x: x + 60, width: contentWidth - 74 };
  addText(sheet, 'P', contact, { font: 'bold', size: 11.5, color: colors.accent }, { ...place, y: top + 12 });
  addText(sheet, 'P', `${acronym}: ${places}`, { size: 9.5 }, { ...place, y: top + 32 });
}

export function writeFlyer(sheet, { title, description, picture, text, acronym, places, furniture }) {
  const { doc } = sheet;
  addPicture(sheet, picture);
  const headline = { font: 'bold', size: fittingSize(doc, title), color: colors.accent, gapAfter: 6 };
  addText(sheet, 'H1', title, headline, { x, y: 370, width: contentWidth });
  addText(sheet, 'P', description, { size: 12.5 }, { x, y: doc.y, width: contentWidth });
  text.sections.forEach((reason, index) => addReason(sheet, reason, index + 1));
  addNetwork(sheet, { acronym, places, contact: text.contact });
  addSampleNote(sheet, furniture.sample, { x, y: 700, width: contentWidth });
  addFunding(sheet, furniture.funding);
  drawFooters(doc, furniture);
}
