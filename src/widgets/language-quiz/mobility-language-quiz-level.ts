/** The end of a test before or after a mobility: the comparison, the level, the code, and ways to take it along. */
import { html, nothing } from 'lit';
import { msg } from '@lit/localize';
import type { LevelView } from './level-view.js';
import { toMeasuredResult } from './measured-result.js';
import { CodeSection } from './mobility-language-quiz-code.js';
import { gainView } from './mobility-language-quiz-gain.js';
import { HandIn } from './mobility-language-quiz-hand-in.js';
import type { MeasuredSections } from './mobility-language-quiz-result.js';
import { levelPart } from './mobility-language-quiz-level-part.js';
import type { QuizHost } from './mobility-language-quiz-host.js';
import type { MeasuredTest } from './mobility-language-quiz-measured.js';
import { type ResultSource, toResultFile } from './result-file.js';

export const styles = [];

/** The end of each such test of one widget, with what its visitor has asked for there. */
export class MeasuredEnd {
  readonly #host: QuizHost;
  readonly #test: MeasuredTest;
  readonly #code: CodeSection;
  readonly #handIn: HandIn;

  constructor(host: QuizHost, test: MeasuredTest) {
    this.#host = host;
    this.#test = test;
    this.#code = new CodeSection(host, test.link);
    this.#handIn = new HandIn(host, test.link);
  }

  /** Tells the page what was answered, once for each attempt. */
  async announce(source: ResultSource): Promise<void> {
    const { MobilityQuizStatementEvent, statementsOf } = await import('./mobility-language-quiz-statements.js');
    this.#host.dispatchEvent(new MobilityQuizStatementEvent(statementsOf(source)));
  }

  view(view: LevelView): MeasuredSections {
    const { attempt, bank, level } = view;
    const result = toMeasuredResult(toResultFile(view), bank.scale);
    if (!result) {
      const sections = html`<p part="level">
        ${msg('These questions say nothing about a level, so there is no result code.', { id: 'measured.level.none' })}
      </p>`;
      return { sections };
    }
    const sections = html`${attempt.mode === 'after' ? gainView(view, this.#test, result) : nothing}
    ${result.level === undefined ? nothing : levelPart(view, result)} ${this.#code.view(view, result.code, level + 1)}
    ${this.#handIn.view(view, level + 1)}`;
    return { sections, saving: this.#handIn.saving(view) };
  }
}
