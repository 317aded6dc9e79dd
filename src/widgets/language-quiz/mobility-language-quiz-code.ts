import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { ItemBank } from '../../model/item-bank.js';
import { formatCohortLink } from '../../model/measurement/cohort-link.js';
import { heading } from '../../ui/heading.js';
import type { Attempt } from './attempt.js';

/** The code to write down, and ways to take it along. */
export function codeView(
  code: string,
  { mode, cohort }: Attempt,
  { language }: ItemBank,
  level: number,
): TemplateResult {
  const link = formatCohortLink({
    ...(cohort !== undefined && { cohort }),
    ...{ language, mode: 'after', before: code },
  });
  return html`<div class="measured-part" part="code">
    ${heading(level, msg('Your result code', { id: 'measured.code.title' }), '')}
    <p>
      ${
        mode === 'before'
          ? msg('Write it down or print this page: you need it for the test after your mobility. No name is in it.', {
              id: 'measured.code.before',
            })
          : msg('Your teacher can add it to the result of the group. No name is in it.', { id: 'measured.code.after' })
      }
    </p>
    <code class="code">${code}</code>
    <div class="asides no-print">
      ${copyButton('copy-code', msg('Copy the code', { id: 'measured.code.copy' }), code)}
      ${
        mode === 'before'
          ? copyButton(
              'copy-link',
              msg('Copy a link to the test after', { id: 'measured.code.link' }),
              addressWith(link),
            )
          : ''
      }
    </div>
    <p class="code-state" role="status"></p>
  </div>`;
}

function copyButton(part: string, name: string, text: string): TemplateResult {
  const copied = msg('Copied.', { id: 'measured.code.copied' });
  const failed = msg('This browser does not allow copying. Please write it down.', { id: 'measured.code.not-copied' });
  return html`<button
    class="button quiet"
    type="button"
    part=${part}
    @click=${(event: Event) => void copy(event.currentTarget as HTMLElement, text, copied, failed)}
  >
    ${name}
  </button>`;
}

/** Frames and pages without https have no clipboard. */
async function copy(button: HTMLElement, text: string, copied: string, failed: string): Promise<void> {
  const status = button.closest('[part=code]')?.querySelector('[role=status]');
  try {
    await navigator.clipboard.writeText(text);
    if (status) status.textContent = copied;
  } catch {
    if (status) status.textContent = failed;
  }
}

function addressWith(hash: string): string {
  const address = new URL(location.href);
  address.hash = hash;
  return address.href;
}
