import type { TemplateResult } from 'lit';
import { loadLocale } from '../../localization/element-locale.js';
import type { Language } from '../../model/language.js';
import type { ItemBank } from '../../model/item-bank.js';
import type { Quiz } from '../../model/network.js';
import { type Attempt, isMeasured, type Mode } from './attempt.js';
import type { QuizHost } from './mobility-language-quiz-host.js';
import type { QuizParts, QuizPartsController } from './mobility-language-quiz-parts.js';
import type { Planner } from './mobility-language-quiz-session.js';
import { offeredModes } from './offered-modes.js';
import type { Wishes } from './plan-attempt.js';

type MeasuredTest = InstanceType<NonNullable<QuizParts['measured']>['MeasuredTest']>;
type MeasuredEnd = InstanceType<NonNullable<QuizParts['level']>['MeasuredEnd']>;

/** A fragment with a group, a mode or a result code in it. */
const LINK = /[#&](?:g|mode|r)=/;

/** What a test before or after a mobility does otherwise, as soon as its code is there; nothing for other modes. */
export class QuizMeasuring {
  test: MeasuredTest | undefined;

  /** Whether the mode on view waits for its code. */
  isMissing = false;

  #end: MeasuredEnd | undefined;
  readonly #host: QuizHost;
  readonly #parts: QuizPartsController;

  constructor(host: QuizHost, parts: QuizPartsController) {
    this.#host = host;
    this.#parts = parts;
  }

  /** True as soon as it is known that a link presets the mode. */
  open(): boolean {
    if (LINK.test(location.hash)) this.#parts.load(['measured']);
    const { measured } = this.#parts.loaded;
    if (!measured || this.test) return false;
    this.test = new measured.MeasuredTest(this.#host);
    return this.test.link.mode !== undefined;
  }

  load(mode: Mode): void {
    this.isMissing = isMeasured(mode) && !this.test;
    if (isMeasured(mode)) this.#parts.load(['measured']);
  }

  /** After the questions, and for those who take them alone. */
  loadMarking(mode: Mode): void {
    if (!this.#parts.isLoading) this.#parts.load(isMeasured(mode) ? ['marking', 'level'] : ['marking']);
  }

  /** Before what is in them is rendered. */
  async loadTexts(locale: Language): Promise<void> {
    const { measured } = this.#parts.loaded;
    if (measured) await loadLocale(locale, measured.texts);
  }

  /** As soon as all is there that the end of such an attempt needs. */
  findMarking(mode: Mode): QuizParts['marking'] {
    const { marking, level } = this.#parts.loaded;
    return level || !isMeasured(mode) ? marking : undefined;
  }

  offeredModes(quiz: Quiz, fixed: string): Mode[] {
    return offeredModes(quiz, this.test?.link.mode ?? fixed);
  }

  /** Id of the quiz that a link asks for by its language. */
  findLinked(quizzes: readonly Quiz[]): string {
    return quizzes.find(({ language }) => language === this.test?.link.language)?.id ?? '';
  }

  planner(mode: Mode): Planner | undefined {
    return isMeasured(mode) ? this.test?.plan : undefined;
  }

  startView(bank: ItemBank | undefined, wishes: Wishes): TemplateResult | undefined {
    return bank && this.test?.startView(bank, wishes);
  }

  /** Undefined of other tests. */
  end({ mode }: Attempt): MeasuredEnd | undefined {
    const { level } = this.#parts.loaded;
    if (level && this.test && isMeasured(mode)) return (this.#end ??= new level.MeasuredEnd(this.#host, this.test));
    return undefined;
  }
}
