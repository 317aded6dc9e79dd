/** Guides, supplements and the charter: a head, a lead, sections of text or points. */
import { addFunding, addSampleNote, drawFooters, drawMark } from './furniture.mjs';
import { colors, contentWidth, page } from './look.mjs';
import { addList, addText, drawArtifact } from './tagged-content.mjs';

const x = page.margin;
const column = { x, width: contentWidth };

function addHead(sheet, { acronym, versionLabel }) {
  const { doc } = sheet;
  drawArtifact(doc, () => drawMark(doc, x, 44, 24));
  addText(sheet, 'P', acronym, { font: 'bold', size: 11, color: colors.accent }, { x: x + 34, y: 49, width: 240 });
  addText(
    sheet,
    'P',
    versionLabel,
    { size: 9, color: colors.secondary },
    { x, y: 50.5, width: contentWidth, align: 'right' },
  );
  drawArtifact(doc, () => {
    doc
      .moveTo(x, 82)
      .lineTo(page.width - x, 82)
      .lineWidth(0.75)
      .stroke(colors.hairline);
  });
  doc.y = 96;
}

function addSection(sheet, { heading, text, points, newPage }, size) {
  const { doc } = sheet;
  if (newPage) doc.addPage();
  addText(sheet, 'H2', heading, { font: 'bold', size: 13, color: colors.accent, gapAfter: 3 }, { ...column, y: doc.y });
  if (text) addText(sheet, 'P', text, { size, gapAfter: 3 }, { ...column, y: doc.y });
  if (points) addList(sheet, points, { ...column, size });
  doc.y += 8;
}

/** Empty lines to sign on paper. */
function addSignatureLines(sheet, labels) {
  const { doc } = sheet;
  const gap = 16;
  const width = (contentWidth - gap * (labels.length - 1)) / labels.length;
  const y = doc.y + 24;
  labels.forEach((label, index) => {
    const left = x + index * (width + gap);
    drawArtifact(doc, () =>
      doc
        .moveTo(left, y)
        .lineTo(left + width, y)
        .lineWidth(0.75)
        .stroke(colors.secondary),
    );
    addText(sheet, 'P', label, { size: 9, color: colors.secondary }, { x: left, y: y + 4, width });
  });
}

export function writeTextSheet(sheet, { title, text, acronym, furniture, size }) {
  const { doc } = sheet;
  addHead(sheet, { acronym, versionLabel: furniture.versionLabel });
  addText(sheet, 'H1', title, { font: 'bold', size: 24, gapAfter: 8 }, { ...column, y: doc.y });
  addSampleNote(sheet, furniture.sample, column);
  doc.y += 11;
  addText(sheet, 'P', text.lead, { size: size + 1, gapAfter: 11 }, { ...column, y: doc.y });
  for (const section of text.sections) addSection(sheet, section, size);
  if (text.signature) addSignatureLines(sheet, text.signature);
  addFunding(sheet, furniture.funding);
  drawFooters(doc, furniture);
}
