import { html } from 'lit';
import '../../../stories/support/quiz-item-stage.js';
import type { QuizItemStage } from '../../../stories/support/quiz-item-stage.js';
import { SAMPLE_ITEMS, type SampleItem, type SampleName } from '../../../stories/support/quiz-items.js';
import { allByRole, byRole, nameOf, spokenText } from '../../support/by-role.js';
import { mount } from '../../support/fixture.js';
import { settle } from '../../support/settle.js';

type Settings = Partial<
  Pick<
    QuizItemStage,
    'answer' | 'phase' | 'mode' | 'language' | 'locale' | 'plays' | 'canUseAudio' | 'item' | 'stimulus'
  >
>;

/** One question on a stage, and what a visitor does with it. */
export class ItemPage {
  private constructor(readonly stage: QuizItemStage) {}

  static async open(name: SampleName, settings: Settings = {}, theme = 'light'): Promise<ItemPage> {
    const { item, stimulus }: SampleItem = SAMPLE_ITEMS[name];
    const stage = mount<QuizItemStage>(html`<quiz-item-stage theme=${theme}></quiz-item-stage>`);
    Object.assign(stage, { item, stimulus, ...settings });
    await settle(stage);
    return new ItemPage(stage);
  }

  static async checked(name: SampleName, answer: Settings['answer'], settings: Settings = {}, theme?: string) {
    return ItemPage.open(name, { phase: 'checked', ...(answer && { answer }), ...settings }, theme);
  }

  get answer() {
    return this.stage.answer;
  }

  get focused(): Element | null {
    return this.stage.shadowRoot?.activeElement ?? null;
  }

  get text(): string {
    return spokenText(this.all('.item')[0] ?? new Text());
  }

  all<Found extends HTMLElement = HTMLElement>(selector: string): Found[] {
    return [...(this.stage.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
  }

  names(role: string): string[] {
    return allByRole(this.stage, role).map((part) => nameOf(part, role));
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector: the test says what it finds
  part<Found extends HTMLElement>(role: string, name?: string | RegExp): Found {
    return byRole(this.stage, role, name) as Found;
  }

  get statuses(): string {
    return this.all('[role=status]')
      .map((status) => spokenText(status))
      .join(' ')
      .trim();
  }

  /** What the keyboard does: the focus first. */
  async press(role: string, name: string | RegExp): Promise<void> {
    const part = this.part(role, name);
    part.focus();
    part.click();
    await settle(this.stage);
  }

  async type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
    field.focus();
    field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settle(this.stage);
  }

  async select(name: string, label: string): Promise<void> {
    const select = this.part<HTMLSelectElement>('combobox', name);
    select.value = [...select.options].find(({ text }) => text === label)?.value ?? 'none';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(this.stage);
  }

  async key(key: string, part: Element | null = this.focused): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    part?.dispatchEvent(event);
    await settle(this.stage);
    return event;
  }

  async drag(from: Element | undefined, to: Element | undefined): Promise<void> {
    const dataTransfer = new DataTransfer();
    const fire = (part: Element | undefined, type: string): boolean | undefined =>
      part?.dispatchEvent(new DragEvent(type, { bubbles: true, composed: true, cancelable: true, dataTransfer }));
    fire(from, 'dragstart');
    fire(to, 'dragover');
    fire(to, 'drop');
    await settle(this.stage);
  }
}
