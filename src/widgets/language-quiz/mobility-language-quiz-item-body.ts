import { html, nothing, type TemplateResult } from 'lit';
import type { BlockNode, ImageNode, InlineNode, ParagraphNode, TableNode } from '../../model/item-bank.js';
import { fieldNodes } from '../../model/item-fields.js';
import { type GluedField, glueFields } from './glue-fields.js';

/** More than these become cards where there is little room. */
const MOST_NARROW_COLUMNS = 2;

/** What stands in the text for something to act on. */
export type FieldView = (glued: GluedField) => unknown;

/** A text, a table or a picture of an item; fields within it as the interaction shows them. */
export function blocksView(blocks: readonly BlockNode[], field?: FieldView): TemplateResult[] {
  return blocks.map((block) => blockView(block, field));
}

function blockView(block: BlockNode, field?: FieldView): TemplateResult {
  switch (block.type) {
    case 'p':
      return html`<p>${inlineView(block.children, field)}</p>`;
    case 'table':
      return tableView(block);
    case 'img':
      return imageView(block);
  }
}

export function inlineView(nodes: readonly InlineNode[], field?: FieldView): unknown {
  return glueFields(nodes).map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('field' in piece) return field?.(piece);
    if (piece.type === 'br') return html`<br />`;
    const content = inlineView(piece.children, field);
    return piece.type === 'em' ? html`<em>${content}</em>` : html`<strong>${content}</strong>`;
  });
}

/** A field and the characters beside it, on one line. */
export function glue({ before, after }: GluedField, field: unknown): TemplateResult {
  return html`<span class="glued">${before}${field}${after}</span>`;
}

function tableView({ head, rows }: TableNode): TemplateResult {
  return html`<table class="cells ${head.length > MOST_NARROW_COLUMNS ? 'cards' : ''}" role="table">
    <thead>
      <tr role="row">
        ${head.map((cell) => html`<th scope="col" role="columnheader">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${row.map((cell, index) => html`<td role="cell" data-column=${head[index] ?? ''}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function imageView({ src, alt, width, height }: ImageNode): TemplateResult {
  return html`<img class="picture" src=${src} alt=${alt} width=${width} height=${height} />`;
}

/** The last paragraph asks; what there is to read for it comes before. */
export function splitStem(body: readonly BlockNode[]): { passage: readonly BlockNode[]; stem?: ParagraphNode } {
  const last = body.at(-1);
  return last?.type === 'p' ? { passage: body.slice(0, -1), stem: last } : { passage: body };
}

/** What asks, above the hint: a passage, and the question itself in bold. */
export function stemView(blocks: readonly BlockNode[], language: string): TemplateResult {
  const { passage, stem } = splitStem(blocks);
  return html`${passageView(passage, language)}
  ${stem ? html`<p class="stem" lang=${language}>${inlineView(stem.children)}</p>` : nothing}`;
}

/** What stands before the first block with fields asks; the rest is to be worked on. */
export function splitAtFields(body: readonly BlockNode[]): [asking: readonly BlockNode[], text: readonly BlockNode[]] {
  const first = body.findIndex((block) => fieldNodes([block]).length > 0);
  return [body.slice(0, Math.max(0, first)), body.slice(Math.max(0, first))];
}

export function passageView(blocks: readonly BlockNode[], language: string): TemplateResult | typeof nothing {
  if (blocks.length === 0) return nothing;
  return html`<div class="passage" part="passage" lang=${language}>${blocksView(blocks)}</div>`;
}
