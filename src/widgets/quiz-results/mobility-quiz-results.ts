import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { state } from 'lit/decorators.js';
import type { FeedResult } from '../../feed/feed-store.js';
import { texts } from '../../localization/locales/quiz-results.js';
import type { SealKeys } from '../../model/measurement/seal-keys.js';
import type { Network } from '../../model/network.js';
import type { BankScales } from '../../ui/bank-scales.js';
import { fieldStyles } from '../../ui/fields.styles.js';
import { MobilityElement } from '../../ui/mobility-element.js';
import { codesField, filesField } from './mobility-quiz-results-fields.js';
import type * as Files from './mobility-quiz-results-files.js';
import type * as Group from './mobility-quiz-results-group.js';
import type * as Link from './mobility-quiz-results-link.js';
import type { Gathered, Given } from './mobility-quiz-results-given.js';
import type * as Report from './mobility-quiz-results-report.js';
import { styles } from './mobility-quiz-results.styles.js';
import { NO_NETWORK } from './no-network.js';
import type { Person } from './person.js';
import { NO_FILES } from './no-files.js';
import type { ReadFiles } from './read-files.js';

/**
 * For teachers: the results of a group, from the codes and files that pupils hand over. All of it happens on this page;
 * nothing is sent, and nothing stays when it is closed.
 *
 * @tag mobility-quiz-results
 * @csspart codes - The field for codes.
 * @csspart files - The field for files.
 * @csspart show - The button that shows the results.
 * @csspart people - The table of all people.
 * @csspart group - What the group has gained.
 * @csspart distribution - The picture of all changes.
 * @csspart items - The questions, for their authors.
 * @csspart link - The link for the group's pupils.
 */
export class MobilityQuizResults extends MobilityElement {
  static override styles = [...MobilityElement.baseStyles, fieldStyles, styles];
  protected static override readonly texts = texts;

  /** Codes and files tell all that is needed. @internal */
  readonly withoutFeed: FeedResult = { ok: true, value: NO_NETWORK, problems: [] };

  /** As they stand in the field. */
  @state() private codes = '';

  /** As they were when the results were asked for. */
  @state() private readCodes = '';

  @state() private read: ReadFiles = NO_FILES;

  @state() private hasFailed = false;

  /** As the report has read it. */
  #gathered: Gathered | undefined;

  #report: typeof Report | undefined;
  #group: typeof Group | undefined;
  #link: typeof Link | undefined;
  #files: typeof Files | undefined;
  #scales: BankScales | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.#report) return;
    if (!this.#gathered || changed.has('readCodes') || changed.has('read'))
      this.#gathered = this.#report.gather(this.readCodes, this.read.results);
    const results = this.#gathered.people.flatMap((person) => person.results);
    if (this.network) this.#scales?.ask(this.network, results);
  }

  protected override renderTitle(): string {
    return msg('Results of a group', { id: 'results.title' });
  }

  protected override renderSummary(): string {
    return msg(
      'For teachers. Everything stays on this page: nothing is sent, nothing is stored, and no name is needed.',
      {
        id: 'results.summary',
      },
    );
  }

  /** There is something to do even where nothing was published. */
  protected override findEmptyReason(): undefined {
    return undefined;
  }

  protected override renderContent(network: Network): TemplateResult {
    const given = this.#given;
    return html`<div class="given">
        ${codesField(this.codes, (codes) => (this.codes = codes))} ${filesField((files) => void this.#onFiles(files))}
        <div class="actions no-print">
          <button class="button primary" type="button" part="show" @click=${() => void this.#onShow()}>
            ${msg('Show the results', { id: 'results.show' })}
          </button>
          ${
            given
              ? html`<button class="button quiet" type="button" part="clear" @click=${() => this.#onClear()}>
                  ${msg('Remove all', { id: 'results.clear' })}
                </button>`
              : nothing
          }
        </div>
      </div>
      <div role="status" class="said">
        ${this.hasFailed ? msg('This part could not be loaded. Please try again.', { id: 'results.failed' }) : nothing}
        ${given && this.#report?.saidOf(given)}
      </div>
      ${given && this.#report?.reportView(given)} ${this.#renderLink(network)}`;
  }

  #renderLink(network: Network): TemplateResult {
    return html`<details class="no-print" @toggle=${() => void this.#load(() => this.#loadLink())}>
      <summary>${msg('Link for a group', { id: 'results.link' })}</summary>
      <div part="link" class="link">${this.#link?.linkView(this.#linkState(network))}</div>
    </details>`;
  }

  #linkState(network: Network): Link.LinkState {
    return {
      languages: network.quizzes.map(({ language }) => language),
      keys: this.read.keys,
      onKeys: (keys: SealKeys) => (this.read = { ...this.read, keys }),
      update: () => this.requestUpdate(),
      holder: this,
    };
  }

  get #hasResults(): boolean {
    return this.readCodes.trim() !== '' || this.read.results.length > 0 || this.read.problems.length > 0;
  }

  get #given(): Given | undefined {
    const gathered = this.#gathered;
    if (!gathered || !this.#hasResults) return undefined;
    return {
      gathered,
      read: this.read,
      files: this.#files,
      group: this.#group,
      level: this.headingLevel + 1,
      levelOf: (result) => this.#scales?.levelOf(result),
      onRemove: (person) => this.#onRemove(person),
      onDownload: () => void this.#load(() => this.#download(gathered.people)),
    };
  }

  async #onShow(): Promise<void> {
    if (!(await this.#load(() => this.#loadReport()))) return;
    this.readCodes = this.codes;
    await this.updateComplete;
    this.renderRoot.querySelector('.said')?.scrollIntoView({ block: 'nearest' });
  }

  async #onFiles(files: readonly File[]): Promise<void> {
    const isThere = await this.#load(() => Promise.all([this.#loadReport(), this.#loadFiles()]));
    if (!isThere || !this.#files) return;
    const given = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
    this.read = await this.#files.readFiles(given, this.read);
  }

  /** What else was typed since stays in the field. */
  #onRemove({ line, files = [] }: Person): void {
    const removed = line === undefined ? undefined : toLines(this.readCodes)[line - 1];
    if (removed !== undefined) {
      this.codes = withoutLine(this.codes, removed);
      this.readCodes = withoutLine(this.readCodes, removed);
    }
    this.read = { ...this.read, results: this.read.results.filter(({ name }) => !files.includes(name)) };
    this.#focusTitle();
  }

  #onClear(): void {
    this.codes = '';
    this.readCodes = '';
    const { keys } = this.read;
    this.read = { ...NO_FILES, ...(keys && { keys }) };
    this.#focusTitle();
  }

  /** The button that had the focus is gone. */
  #focusTitle(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  async #loadReport(): Promise<void> {
    if (this.#report) return;
    const [report, group] = await Promise.all([
      import('./mobility-quiz-results-report.js'),
      import('./mobility-quiz-results-group.js'),
    ]);
    this.#group = group;
    const { elementStyles } = this.constructor as typeof MobilityQuizResults;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, report.styles]);
    this.#report = report;
    // Without them the results are there, in figures alone.
    if (this.network?.quizzes.length) void this.#load(() => this.#loadScales());
  }

  async #download(people: readonly Person[]): Promise<void> {
    const { downloadPeople } = await import('./mobility-quiz-results-download.js');
    downloadPeople(people);
  }

  async #loadFiles(): Promise<void> {
    this.#files ??= await import('./mobility-quiz-results-files.js');
  }

  async #loadLink(): Promise<void> {
    this.#link ??= await import('./mobility-quiz-results-link.js');
    this.requestUpdate();
  }

  async #loadScales(): Promise<void> {
    const { BankScales } = await import('../../ui/bank-scales.js');
    this.#scales ??= new BankScales(this);
    this.requestUpdate();
  }

  /** What was typed stays where a part cannot be had. */
  async #load(load: () => Promise<unknown>): Promise<boolean> {
    this.hasFailed = await load().then(
      () => false,
      () => true,
    );
    return !this.hasFailed;
  }
}

function toLines(codes: string): string[] {
  return codes.split(/\r\n|\r|\n/);
}

/** Its first line of this text. */
function withoutLine(codes: string, text: string): string {
  const lines = toLines(codes);
  const index = lines.indexOf(text);
  return lines.filter((_, other) => other !== index).join('\n');
}

declare global {
  interface HTMLElementTagNameMap {
    'mobility-quiz-results': MobilityQuizResults;
  }
}
