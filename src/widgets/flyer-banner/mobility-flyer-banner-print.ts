import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { qrCode } from '../../ui/qr-code.js';

/** The address of the page as a square that phones read, for paper. The address in words stands beside it. */
export function printedCode(address: string): TemplateResult {
  const { size, path } = qrCode(address);
  const name = msg('QR code with the address of this page', { id: 'banner.qr' });
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${name} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#ffffff"></rect>
    <path d=${path} fill="#000000"></path>
  </svg>`;
}
