/** Puts text, lists and pictures on the page together with the structure that a screen reader follows. */
import { colors } from './look.mjs';

/** Decoration: on the page, but not in the structure. */
export function drawArtifact(doc, draw) {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}

export function addText({ doc, structure }, tag, text, style, place = {}) {
  const { font = 'regular', size = 10.5, color = colors.text, gapAfter = 0 } = style;
  structure.add(
    doc.struct(tag, {}, () => {
      doc.font(font).fontSize(size).fillColor(color);
      doc.text(text, place.x, place.y, { width: place.width, lineGap: size * 0.28, align: place.align });
    }),
  );
  doc.y += gapAfter;
}

export function addFigure({ doc, structure }, alt, box, draw) {
  const figure = doc.struct('Figure', { alt }, () => {
    doc.save();
    draw();
    doc.restore();
  });
  const bottom = doc.page.height - box.y - box.height;
  const BBox = [box.x, bottom, box.x + box.width, bottom + box.height];
  figure.dictionary.data.A = { O: 'Layout', Placement: 'Block', BBox };
  structure.add(figure);
}

/** A list whose bullets are drawn, so that every language has the same ones. */
export function addList({ doc, structure }, points, { x, width, size }) {
  const list = doc.struct('L');
  structure.add(list);
  for (const point of points) {
    const y = doc.y;
    drawArtifact(doc, () => doc.circle(x + 3, y + size * 0.64, 2.2).fill(colors.accent));
    const body = () => {
      doc.font('regular').fontSize(size).fillColor(colors.text);
      doc.text(point, x + 16, y, { width: width - 16, lineGap: size * 0.28 });
    };
    list.add(doc.struct('LI', {}, [doc.struct('LBody', {}, body)]));
    doc.y += 3;
  }
  list.end();
}
