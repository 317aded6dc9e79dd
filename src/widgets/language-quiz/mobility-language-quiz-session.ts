import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ItemBank } from '../../model/item-bank.js';
import { type Attempt, type AttemptPlan, type Form, type Mode, startAttempt } from './attempt.js';
import { type AttemptAction, continueAttempt } from './continue-attempt.js';
import { eraseStored, readStored, storedQuizIds, writeStored } from './mobility-language-quiz-storage.js';
import { type Past, planAttempt, type Wishes } from './plan-attempt.js';
import { readAttempt, storageKey, writeAttempt } from './stored-attempt.js';
import { timerPhase } from './timer.js';

export type Planner = (bank: ItemBank, wishes: Wishes, past: Past, seed: string) => AttemptPlan;

const SECONDS_A_TICK = 5;

/** The attempt that is under way: what follows from what the visitor does, its clock, and its copy in the tab's storage. */
export class QuizSession implements ReactiveController {
  attempt: Attempt | undefined;

  /** Whether the questions are shown: the time stands still while they are not. */
  isOnView = false;

  #host: ReactiveControllerHost;
  #key: string | undefined;
  #seen = new Set<string>();
  #lastForm: Form | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #lastTick = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#lastTick = performance.now();
    this.#clock = setInterval(() => this.#tick(), SECONDS_A_TICK * 1000);
  }

  hostDisconnected(): void {
    clearInterval(this.#clock);
  }

  /** Nothing is stored before this: it follows the visitor's Start. False where no question is left to ask. */
  begin(bank: ItemBank, wishes: Wishes, plan: Planner = planAttempt): boolean {
    const past = { seen: this.#seen, ...(this.#lastForm && { lastForm: this.#lastForm }) };
    const planned = plan(bank, wishes, past, crypto.getRandomValues(new Uint32Array(2)).join('-'));
    if (planned.items.length === 0) return false;
    this.#key = storageKey(bank, planned.mode);
    if (planned.items.some(({ id }) => this.#seen.has(id))) this.#seen.clear();
    for (const { id } of planned.items) this.#seen.add(id);
    this.#lastForm = planned.mode !== 'practice' ? planned.form : this.#lastForm;
    this.#change(startAttempt(planned));
    return true;
  }

  /** Takes up what a reload of the page interrupted. */
  resume(bank: ItemBank, modes: readonly Mode[]): void {
    if (storedQuizIds().length === 0) return;
    for (const mode of modes) {
      const key = storageKey(bank, mode);
      const attempt = readAttempt(readStored(key), bank);
      if (!attempt) continue;
      this.#key = key;
      this.#lastForm = attempt.form;
      this.attempt = attempt;
      return;
    }
  }

  act(action: AttemptAction): void {
    if (this.attempt) this.#change(continueAttempt(this.attempt, action));
  }

  /** Takes the attempt out of the widget; its copy stays where it is. */
  leave(): void {
    this.attempt = undefined;
    this.#host.requestUpdate();
  }

  erase(): void {
    if (this.#key !== undefined) eraseStored(this.#key);
    this.#key = undefined;
    this.leave();
  }

  #change(attempt: Attempt): void {
    if (attempt === this.attempt) return;
    this.attempt = attempt;
    if (this.#key !== undefined) writeStored(this.#key, writeAttempt(attempt));
    this.#host.requestUpdate();
  }

  /** Timers are held back in hidden tabs, so the time is measured, not counted in ticks. */
  #tick(): void {
    const now = performance.now();
    const seconds = (now - this.#lastTick) / 1000;
    this.#lastTick = now;
    const phase = timerPhase(this.attempt?.timer);
    if (this.isOnView && phase !== 'off' && phase !== 'over') this.act({ type: 'spend', seconds });
  }
}
