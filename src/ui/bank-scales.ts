import type { ReactiveControllerHost } from 'lit';
import { loadItemBank } from '../feed/item-bank.js';
import type { Scale } from '../model/item-bank.js';
import { bankHash } from '../model/measurement/bank-hash.js';
import { DEFAULT_ESTIMATE } from '../model/measurement/estimate-ability.js';
import { levelsFromEstimate, likeliestLevel, type LevelProbability } from '../model/measurement/levels.js';
import type { ResultSummary } from '../model/measurement/result-summary.js';
import type { Network } from '../model/network.js';

/** The cut scores of the feed's banks: the bank that a result was measured with names its levels, no other does. */
export class BankScales {
  #host: ReactiveControllerHost;
  #asked = new Set<string>();
  #scales = new Map<number, Scale>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Asks for the banks of the languages that were tested, each once. One that cannot be had names no levels. */
  ask({ quizzes }: Network, results: readonly ResultSummary[]): void {
    const languages = new Set(results.map(({ language }) => language));
    for (const { url, language } of quizzes) if (languages.has(language)) void this.#load(url);
  }

  /** The likeliest level. */
  levelOf({ bankHash: hash, theta, standardError }: ResultSummary): LevelProbability | undefined {
    const scale = this.#scales.get(hash);
    return scale && likeliestLevel(levelsFromEstimate(theta, standardError, DEFAULT_ESTIMATE.grid, scale));
  }

  async #load(url: string): Promise<void> {
    if (this.#asked.has(url)) return;
    this.#asked.add(url);
    const bank = await loadItemBank(url);
    if (!bank.ok || !bank.value.scale) return;
    this.#scales.set(bankHash(bank.value), bank.value.scale);
    this.#host.requestUpdate();
  }
}
