import { noChange } from 'lit';
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
 * Plays the recording of a player and holds it to its limit. A play counts from the moment it sounds. Whoever starts it, a
 * button, a key of the keyboard, the system's own controls, comes through the events of the `audio` element.
 */
class Recording {
  readonly #player: Element;
  readonly #audio: HTMLAudioElement;
  #options: PlaybackOptions;
  /** Which of the two recordings the player holds. */
  #loaded: Speed | undefined;
  /** Whether the play that is under way has been counted. */
  #isCounted = false;
  /** The furthest second of this play: nobody hears a part again without another play. */
  #furthest = 0;

  constructor(player: Element, audio: HTMLAudioElement, options: PlaybackOptions) {
    this.#player = player;
    this.#audio = audio;
    this.#options = options;
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

  update(options: PlaybackOptions): void {
    this.#options = options;
    this.#show();
  }

  pause(): void {
    this.#audio.pause();
  }

  get #buttons(): NodeListOf<HTMLElement> {
    return this.#player.querySelectorAll<HTMLElement>('[data-speed]');
  }

  /** A play that was begun may be heard to its end. */
  get #mayPlay(): boolean {
    return this.#isCounted || this.#options.left !== 0;
  }

  #onPress(speed: Speed): void {
    const isOwn = speed === this.#loaded;
    if (isOwn && !this.#audio.paused) return this.#audio.pause();
    // The other recording is another play.
    if (!isOwn && this.#options.left !== 0) this.#load(speed);
    else if (!isOwn || !this.#mayPlay) return;
    // What goes wrong comes as an event as well.
    this.#audio.play().catch(() => undefined);
  }

  #load(speed: Speed): void {
    const { src, slowSrc = src } = this.#options;
    this.#loaded = speed;
    this.#startAnew();
    this.#audio.src = speed === 'slow' ? slowSrc : src;
    this.#say('');
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
    this.#options.onPlay();
  }

  #onEnded(): void {
    this.#startAnew();
    this.#show();
  }

  #onTime(): void {
    const { currentTime, duration } = this.#audio;
    this.#furthest = Math.max(this.#furthest, currentTime);
    const progress = this.#player.querySelector('progress');
    if (progress && duration > 0) progress.value = Math.min(1, currentTime / duration);
  }

  #onSeeking(): void {
    const isBack = this.#audio.currentTime < this.#furthest - SLACK;
    if (this.#options.left !== undefined && isBack) this.#audio.currentTime = this.#furthest;
  }

  #onError(): void {
    this.#startAnew();
    this.#loaded = undefined;
    this.#say(this.#options.failed);
    this.#show();
  }

  #say(message: string): void {
    const status = this.#player.querySelector('.failed');
    if (status) status.textContent = message;
  }

  /** Names and state of the buttons. */
  #show(): void {
    for (const button of this.#buttons) {
      const isOwn = button.dataset.speed === this.#loaded;
      button.toggleAttribute('data-playing', isOwn && !this.#audio.paused);
      button.setAttribute('aria-disabled', String(this.#options.left === 0 && !(isOwn && this.#isCounted)));
    }
  }
}

class Playback extends AsyncDirective {
  #recording: Recording | undefined;

  render(options: PlaybackOptions): typeof noChange {
    this.#recording?.update(options);
    return noChange;
  }

  override update({ element }: ElementPart, [options]: [PlaybackOptions]): typeof noChange {
    const player = element.closest('.player');
    const audio = player?.querySelector('audio');
    if (player && audio) this.#recording ??= new Recording(player, audio, options);
    return this.render(options);
  }

  /** A recording without a page would go on. */
  protected override disconnected(): void {
    this.#recording?.pause();
  }
}

/** On the place for messages, behind the `audio`, the `progress` and the buttons with `data-speed`: those are there first. */
export const playback = directive(Playback);
