import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

export interface Link {
  readonly title: string;
  readonly url: string;
}

type OnCopied = (success: boolean) => Promise<void>;

/** For browsers without a share sheet: the address to copy, and an e-mail to write. No service is asked, nothing is added. */
export function sharePanel({ title, url }: Link, onCopied: OnCopied): TemplateResult {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  return html`<label class="link">
      <span class="visually-hidden">${msg('Address of this page', { id: 'banner.share.address' })}</span>
      <input class="input" readonly .value=${url} @focus=${onFocus} />
    </label>
    <button class="button" type="button" @click=${(event: Event) => void copy(event, url, onCopied)}>
      ${msg('Copy link', { id: 'banner.share.copy' })}
    </button>
    <a class="button" href=${mail}>${msg('Send by e-mail', { id: 'banner.share.mail' })}</a>`;
}

export function copyNotice(success: boolean): string {
  return success
    ? msg('The link is copied.', { id: 'banner.share.copied' })
    : msg('The link could not be copied. It is selected: copy it yourself.', { id: 'banner.share.selected' });
}

function onFocus({ target }: Event): void {
  (target as HTMLInputElement).select();
}

/** A frame or a page without https may not write to the clipboard: then the address is selected, for the visitor to copy. */
async function copy({ target }: Event, url: string, onCopied: OnCopied): Promise<void> {
  try {
    await navigator.clipboard.writeText(url);
    await onCopied(true);
  } catch {
    (target as HTMLElement).parentElement?.querySelector('input')?.focus();
    await onCopied(false);
  }
}
