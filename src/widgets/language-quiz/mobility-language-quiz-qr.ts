import { html, type TemplateResult } from 'lit';
import { qrCode } from '../../ui/qr-code.js';

/** An address as a square that phones read. It stays black on white, which readers need. */
export function qrView(address: string, name: string): TemplateResult {
  const { size, path } = qrCode(address);
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${name} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#ffffff"></rect>
    <path d=${path} fill="#000000"></path>
  </svg>`;
}
