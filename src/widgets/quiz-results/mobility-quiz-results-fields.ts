import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

/** A person on each line. Phones and browsers must not mend what is no language. */
export function codesField(codes: string, onCodes: (codes: string) => void): TemplateResult {
  return html`<div class="field">
    <label class="label" for="codes">${msg('Result codes, one person on each line', { id: 'results.codes' })}</label>
    <p class="secondary" id="codes-hint">
      ${msg('Both codes of a person on one line: first the test before, then the test after.', { id: 'results.codes.hint' })}
    </p>
    <textarea
      class="input codes"
      part="codes"
      id="codes"
      rows="5"
      aria-describedby="codes-hint"
      autocapitalize="characters"
      autocomplete="off"
      autocorrect="off"
      spellcheck="false"
      placeholder="XXXX-XXXX-XXXX-XXXX-XXXX  XXXX-XXXX-XXXX-XXXX-XXXX"
      .value=${codes}
      @input=${({ target }: Event) => onCodes((target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}

/** The browser's own field; what is dropped on it is a choice as well. */
export function filesField(onFiles: (files: readonly File[]) => void): TemplateResult {
  const onChange = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    onFiles([...(field.files ?? [])]);
    // The same file can be chosen again, after it was mended.
    field.value = '';
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return html`<div class="field drop" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${onDrop}>
    <label class="label" for="files"
      >${msg('Result files, sealed files and your key file', { id: 'results.files' })}</label
    >
    <p class="secondary" id="files-hint">
      ${msg('Choose them or drop them here. Files whose names begin alike, such as ana-before.json and ana-after.json, are one person.', { id: 'results.files.hint' })}
    </p>
    <input
      part="files"
      id="files"
      type="file"
      multiple
      accept=".json,application/json"
      aria-describedby="files-hint"
      @change=${onChange}
    />
  </div>`;
}
