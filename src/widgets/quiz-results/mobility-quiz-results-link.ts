import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { formatLanguage } from '../../localization/format.js';
import { type CohortMode, COHORT_MODES, LONGEST_COHORT } from '../../model/measurement/cohort-link.js';
import { createSealKeys, type SealKeys } from '../../model/measurement/seal-keys.js';
import { LANGUAGES } from '../../model/language.js';
import { downloadFile } from '../../ui/download-file.js';
import { selectField } from '../../ui/select-field.js';
import { toKeyFile } from './key-file.js';
import { quizPageLink } from './quiz-page-link.js';

export interface LinkState {
  /** Of the feed's tests; none: those that the widgets speak. */
  readonly languages: readonly string[];
  readonly keys: SealKeys | undefined;
  readonly onKeys: (keys: SealKeys) => void;
  readonly update: () => void;
  /** What is chosen lasts as long as it does. */
  readonly holder: LitElement;
}

interface Choice {
  page: string;
  cohort: string;
  language: string;
  mode: CohortMode;
  isSealed: boolean;
  said: string;
}

const choices = new WeakMap<LitElement, Choice>();

/** A link to the page with the quiz, with the test that is meant: pupils need not choose it. */
export function linkView(state: LinkState): TemplateResult {
  const choice = choiceOf(state);
  const set = (change: Partial<Choice>): void => {
    Object.assign(choice, { said: '' }, change);
    state.update();
  };
  const publicKey = choice.isSealed ? state.keys?.publicKey : undefined;
  const { cohort, language, mode } = choice;
  const link = quizPageLink(choice.page, { cohort, language, mode, ...(publicKey && { publicKey }) });
  return html`<p>
      ${msg('Pupils who open this link have the right test before them. It holds nothing about a person, and no server reads it.', { id: 'results.link.hint' })}
    </p>
    ${textField('page', msg('Address of the page with the language test', { id: 'results.link.page' }), choice.page, (page) => set({ page }))}
    <div class="row-of-fields">
      ${textField('cohort', msg('Name of the group, such as DIJON-2', { id: 'results.link.cohort' }), cohort, (name) => set({ cohort: name }))}
      ${selectField({
        label: msg('Language of the test', { id: 'results.link.language' }),
        options: languagesOf(state).map((tag) => ({ value: tag, label: formatLanguage(tag) })),
        selected: language,
        onSelect: (tag) => set({ language: tag }),
      })}
      ${selectField({
        label: msg('What for', { id: 'results.link.mode' }),
        options: COHORT_MODES.map((value) => ({ value, label: modeLabel(value) })),
        selected: mode,
        onSelect: (value) => set({ mode: value as CohortMode }),
      })}
    </div>
    ${sealChoice(state, choice, set)} ${link === undefined ? noLink(choice) : linkField(link, choice, set)}`;
}

function choiceOf({ holder, languages }: LinkState): Choice {
  const known = choices.get(holder);
  if (known) return known;
  const fresh: Choice = {
    page: '',
    cohort: '',
    language: languages[0] ?? 'en',
    mode: 'before',
    isSealed: false,
    said: '',
  };
  choices.set(holder, fresh);
  return fresh;
}

function languagesOf({ languages }: LinkState): readonly string[] {
  return languages.length > 0 ? [...new Set(languages)] : LANGUAGES;
}

function textField(id: string, label: string, value: string, onInput: (value: string) => void): TemplateResult {
  return html`<label class="field">
    <span class="label">${label}</span>
    <input
      class="input"
      type=${id === 'page' ? 'url' : 'text'}
      id=${id}
      maxlength=${id === 'page' ? nothing : LONGEST_COHORT}
      placeholder=${id === 'page' ? 'https://…' : nothing}
      autocomplete="off"
      .value=${value}
      @input=${({ target }: Event) => onInput((target as HTMLInputElement).value)}
    />
  </label>`;
}

function modeLabel(mode: CohortMode): string {
  switch (mode) {
    case 'before':
      return msg('Test before a mobility', { id: 'results.link.before' });
    case 'after':
      return msg('Test after a mobility', { id: 'results.link.after' });
    case 'practice':
      return msg('Practice', { id: 'results.link.practice' });
  }
}

/** Keys are made here and kept by the teacher alone: the file is the only copy. */
function sealChoice(state: LinkState, choice: Choice, set: (change: Partial<Choice>) => void): TemplateResult {
  const onSeal = async ({ target }: Event): Promise<void> => {
    const isSealed = (target as HTMLInputElement).checked;
    if (!isSealed || state.keys) return set({ isSealed });
    try {
      const keys = await createSealKeys();
      downloadFile(`${choice.cohort.trim() || 'group'}-key.json`, 'application/json', toKeyFile(keys));
      state.onKeys(keys);
      set({ isSealed, said: keptSentence() });
    } catch {
      (target as HTMLInputElement).checked = false;
      set({
        said: msg('Sealing works only on a page whose address begins with https.', { id: 'results.seal.insecure' }),
      });
    }
  };
  return html`<label class="seal">
    <input type="checkbox" .checked=${choice.isSealed} @change=${onSeal} />
    <span>
      ${msg('Result files that only you can open', { id: 'results.seal' })}
      <span class="secondary">
        ${msg('You get a key file. Keep it: without it, nobody can open these results, and there is no copy.', { id: 'results.seal.hint' })}
      </span>
    </span>
  </label>`;
}

function keptSentence(): string {
  return msg('The key file was downloaded. Keep it in a safe place.', { id: 'results.seal.kept' });
}

function noLink({ page, said }: Choice): TemplateResult {
  const sentence =
    page.trim() === ''
      ? msg('Write the address of the page, and the link appears here.', { id: 'results.link.empty' })
      : msg('This is no address of a page. It begins with https://', { id: 'results.link.bad' });
  return html`<p role="status">${said} ${sentence}</p>`;
}

function linkField(link: string, { said }: Choice, set: (change: Partial<Choice>) => void): TemplateResult {
  const onCopy = async (event: Event): Promise<void> => {
    const field = (event.currentTarget as Element).closest('.link')?.querySelector<HTMLInputElement>('#made');
    field?.select();
    const isCopied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    set({
      said: isCopied
        ? msg('The link is copied.', { id: 'results.link.copied' })
        : msg('The link is selected: copy it with your keyboard.', { id: 'results.link.selected' }),
    });
  };
  return html`<label class="field">
      <span class="label">${msg('Link for your pupils', { id: 'results.link.made' })}</span>
      <input
        class="input"
        id="made"
        readonly
        .value=${link}
        @focus=${({ target }: Event) => (target as HTMLInputElement).select()}
      />
    </label>
    <div class="actions">
      <button class="button" type="button" part="copy" @click=${onCopy}>
        ${msg('Copy the link', { id: 'results.link.copy' })}
      </button>
    </div>
    <p role="status">${said}</p>`;
}
