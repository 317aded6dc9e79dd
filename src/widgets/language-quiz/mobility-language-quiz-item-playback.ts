import { nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';

export interface PlaybackOptions {
  readonly src: string;
  readonly slowSrc: string | undefined;
  /** How often it may still be started; undefined for as often as wanted. */
  readonly left: number | undefined;
  readonly onPlay: () => void;
  /** What to say when the file cannot be had. */
  readonly failed: string;
}

type Speed = 'play' | 'slow';

/** How far back a jump is taken for one of the browser's own, in seconds. */
const SLACK = 0.5;

/**
 * Plays the recording of a player and holds it to its limit. A play counts from the moment it sounds; whoever starts it, a
 * button, a key of the keyboard, the system's own controls, comes through the events of the `audio` element.
 */
class Playback extends AsyncDirective {
  #player: HTMLElement | undefined;
  #options: PlaybackOptions | undefined;
  #speed: Speed = 'play';
  /** Whether the play that is under way has been counted. */
  #isCounted = false;
  /** The furthest second of this play: nobody hears a part again without another play. */
  #furthest = 0;

  render(_options: PlaybackOptions): typeof nothing {
    return nothing;
  }

  override update(part: ElementPart, [options]: [PlaybackOptions]): typeof nothing {
    this.#options = options;
    if (!this.#player) this.#listen(part.element as HTMLElement);
    this.#show();
    return nothing;
  }

  /** A recording without a page would go on. */
  protected override disconnected(): void {
    this.#audio.pause();
  }

  #listen(player: HTMLElement): void {
    this.#player = player;
    const audio = this.#audio;
    audio.addEventListener('play', () => this.#onPlay());
    audio.addEventListener('playing', () => this.#onPlaying());
    audio.addEventListener('pause', () => this.#show());
    audio.addEventListener('ended', () => this.#onEnded());
    audio.addEventListener('timeupdate', () => this.#onTime());
    audio.addEventListener('seeking', () => this.#onSeeking());
    audio.addEventListener('error', () => this.#onError());
    for (const button of this.#buttons) {
      button.addEventListener('click', () => this.#onPress(button.dataset.speed as Speed));
    }
  }

  get #audio(): HTMLAudioElement {
    return this.#player?.querySelector('audio') as HTMLAudioElement;
  }

  get #buttons(): NodeListOf<HTMLElement> {
    return this.#player?.querySelectorAll<HTMLElement>('[data-speed]') as NodeListOf<HTMLElement>;
  }

  /** A play that was begun may be heard to its end. */
  get #mayPlay(): boolean {
    return this.#isCounted || this.#options?.left !== 0;
  }

  #onPress(speed: Speed): void {
    const audio = this.#audio;
    if (speed === this.#speed && !audio.paused) return audio.pause();
    if (speed !== this.#speed || !audio.hasAttribute('src')) this.#load(speed);
    // What goes wrong comes as an event as well.
    if (this.#mayPlay) audio.play().catch(() => undefined);
    this.#show();
  }

  /** The other recording is another play; it counts only if it can be begun. */
  #load(speed: Speed): void {
    const { src, slowSrc, left } = this.#options as PlaybackOptions;
    if (left === 0) return;
    this.#speed = speed;
    this.#startAnew();
    this.#audio.src = speed === 'slow' ? (slowSrc ?? src) : src;
  }

  #startAnew(): void {
    this.#isCounted = false;
    this.#furthest = 0;
  }

  #onPlay(): void {
    if (!this.#mayPlay) this.#audio.pause();
    this.#show();
  }

  #onPlaying(): void {
    if (this.#isCounted || this.#audio.paused) return;
    this.#isCounted = true;
    this.#options?.onPlay();
  }

  #onEnded(): void {
    this.#startAnew();
    this.#show();
  }

  #onTime(): void {
    const { currentTime, duration } = this.#audio;
    this.#furthest = Math.max(this.#furthest, currentTime);
    const progress = this.#player?.querySelector('progress');
    if (progress && duration > 0) progress.value = Math.min(1, currentTime / duration);
  }

  #onSeeking(): void {
    const isBack = this.#audio.currentTime < this.#furthest - SLACK;
    if (this.#options?.left !== undefined && isBack) this.#audio.currentTime = this.#furthest;
  }

  #onError(): void {
    const status = this.#player?.querySelector('.failed');
    if (status) status.textContent = this.#options?.failed ?? '';
    this.#startAnew();
    this.#audio.removeAttribute('src');
    this.#show();
  }

  /** Names and state of the buttons. */
  #show(): void {
    for (const button of this.#buttons) {
      const isOwn = button.dataset.speed === this.#speed;
      const isPlaying = isOwn && !this.#audio.paused;
      button.toggleAttribute('data-playing', isPlaying);
      const isOver = this.#options?.left === 0 && !(isOwn && this.#isCounted);
      button.setAttribute('aria-disabled', String(isOver));
    }
  }
}

/** On the element that holds an `audio`, a `progress` and buttons with `data-speed`. */
export const playback = directive(Playback);
