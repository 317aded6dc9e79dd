import { html } from 'lit';
import type { MobilityLanguageQuiz } from '../../../src/widgets/language-quiz/define.js';
import '../../../src/widgets/language-quiz/define.js';
import { mount } from '../../support/fixture.js';
import { settle } from '../../support/settle.js';
import { bank } from './bank.js';
import { newAddress, serveJson } from '../../support/serve.js';

const quiz = (language: string, url: string): object => ({
  id: `test-${language}`,
  name: {
    en: `${language} at work`,
    fr: `${language} au travail`,
    es: `${language} en el trabajo`,
    ca: `${language} a la feina`,
    lv: `${language} darbā`,
    pt: `${language} no trabalho`,
  },
  description: { en: 'Just practise.', fr: 'Pour s’entraîner.', lv: 'Vingrinies.' },
  language,
  url,
  modes: ['test', 'practice'],
});

/** A feed with a Spanish and a Latvian test; their banks are served, and can be served otherwise before the quiz is opened. */
export function serveFeed({ quizzes }: { quizzes?: unknown[] } = {}): { feed: string; es: string; lv: string } {
  const es = serveJson(newAddress('es'), bank);
  const lv = serveJson(newAddress('lv'), { ...bank, language: 'lv', items: bank.items.slice(0, 1) });
  const feed = serveJson(newAddress('network'), {
    version: '1.0',
    language: 'en',
    languages: ['en', 'fr', 'es', 'ca', 'lv', 'pt'],
    organizations: [],
    events: [],
    flows: [],
    resources: [],
    banners: [],
    quizzes: quizzes ?? [quiz('es', es), quiz('lv', lv)],
  });
  return { feed, es, lv };
}

export interface QuizAttributes {
  readonly feed: string;
  readonly quiz?: string;
  readonly mode?: string;
  readonly skill?: string;
  readonly level?: string;
  readonly questions?: number;
  readonly 'time-limit'?: number;
  readonly lang?: string;
  readonly theme?: string;
  readonly 'xapi-endpoint'?: string;
}

/** The widget as a visitor meets it: parts are found by role and name, never by class. */
export class QuizPage {
  readonly element: MobilityLanguageQuiz;

  private constructor(element: MobilityLanguageQuiz) {
    this.element = element;
  }

  static async open({ feed, lang = 'en', ...attributes }: QuizAttributes): Promise<QuizPage> {
    const element = mount<MobilityLanguageQuiz>(
      html`<mobility-language-quiz lang=${lang}><p>Fallback</p></mobility-language-quiz>`,
    );
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    element.setAttribute('feed', feed);
    await Promise.race(
      ['mobility-ready', 'mobility-error'].map(
        (name) => new Promise((resolve) => element.addEventListener(name, resolve, { once: true })),
      ),
    );
    const page = new QuizPage(element);
    await page.settled();
    return page;
  }

  /** Until what is on its way has arrived. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) await settle(this.element);
  }

  /** For what comes from the real server. */
  async until(isThere: () => boolean): Promise<void> {
    for (let turn = 0; turn < 200 && !isThere(); turn++) await settle(this.element);
  }

  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...this.element.renderRoot.querySelectorAll<Found>(selector)];
  }

  get text(): string {
    return clean(this.all('.root')[0]?.innerText ?? '');
  }

  get headings(): string[] {
    return this.all('h1, h2, h3, h4, h5, h6').map(textOf);
  }

  get buttons(): string[] {
    return this.all('button').map(textOf);
  }

  get status(): string {
    return clean(
      this.all('[role=status]')
        .map((node) => node.innerText)
        .join(' '),
    );
  }

  /** Text of what has the focus. */
  get focused(): string {
    return clean(this.element.shadowRoot?.activeElement?.textContent ?? '');
  }

  get radios(): string[] {
    return this.all('label:has(input[type=radio])').map(textOf);
  }

  get checkboxes(): string[] {
    return this.all('label:has(input[type=checkbox])').map(textOf);
  }

  get checked(): string[] {
    return this.all('label:has(input[type=radio]:checked)').map(textOf);
  }

  get gaps(): HTMLInputElement[] {
    return this.all<HTMLInputElement>('input[type=text]');
  }

  async press(name: string): Promise<void> {
    const button = this.all('button').find((node) => textOf(node) === name);
    if (!button) throw new Error(`No button "${name}", only ${this.buttons.join(', ')}.`);
    button.focus();
    button.click();
    await this.settled();
  }

  /** What has another name in each language. */
  async pressPart(part: string, stays = ['csv', 'json', 'next'].includes(part)): Promise<void> {
    await this.until(() => this.all(`[part=${part}]`).length > 0);
    const [button] = this.all(`[part=${part}]`);
    button?.focus();
    button?.click();
    await this.settled();
    await this.until(() => stays || !button?.isConnected);
  }

  /** Any answer to the question on view. */
  async answerAny(): Promise<void> {
    const [radio] = this.all('[part=item] input[type=radio]');
    radio?.click();
    for (const gap of this.gaps) {
      gap.value = 'x';
      gap.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await this.settled();
  }

  async choose(name: string): Promise<void> {
    const label = this.all('label').find((node) => textOf(node) === name);
    if (!label) throw new Error(`No choice "${name}", only ${this.radios.join(', ')}.`);
    label.click();
    await this.settled();
  }

  async type(gap: number, text: string): Promise<void> {
    const input = this.gaps[gap];
    if (!input) throw new Error(`No gap ${gap}.`);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async pressEnter(init: KeyboardEventInit = {}): Promise<void> {
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    this.element.shadowRoot?.activeElement?.dispatchEvent(event);
    await this.settled();
  }
}

function textOf(node: HTMLElement): string {
  return clean(node.textContent ?? '');
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
