import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadItemBank } from '../feed/item-bank.js';
import type { FeedProblem } from '../feed/problem.js';
import type { ItemBank } from '../model/item-bank.js';
import type { Language } from '../model/language.js';
import type { Result } from '../model/result.js';
import { describe, warnOf } from './problem-report.js';

/** Loads the item bank of the chosen quiz; a late answer of a former choice is dropped. */
export class ItemBankController implements ReactiveController {
  /** Undefined while nothing was asked for, and while the answer is on its way. */
  result: Result<ItemBank, FeedProblem[]> | undefined;

  #host: ReactiveControllerHost & HTMLElement;
  #address: string | undefined;
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to take up: a result outlives being moved within the page.
  }

  /**
   * Does nothing for the address that it was called with last: a failure stays until `retry`.
   *
   * @param address absolute, as the feed holds it after parsing
   * @param language in which the team reads what is wrong with the bank
   */
  load(address: string, language: Language): void {
    if (address === this.#address) return;
    this.#address = address;
    void this.#ask(address, language);
  }

  retry(language: Language): void {
    if (this.#address !== undefined) void this.#ask(this.#address, language);
  }

  async #ask(address: string, language: Language): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    this.#settle(undefined);
    const result = await loadItemBank(address, { signal: request.signal });
    if (request !== this.#request) return;
    this.#settle(result);
    warnOf(await describe(result.problems, language), `<${this.#host.localName}> ${address}`);
  }

  #settle(result: Result<ItemBank, FeedProblem[]> | undefined): void {
    this.result = result;
    this.#host.requestUpdate();
  }
}
